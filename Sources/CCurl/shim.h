#ifndef CCURL_SHIM_H
#define CCURL_SHIM_H

#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
#include <dlfcn.h>
#include <pthread.h>
#include <signal.h>
#include <time.h>

// libcurl and the thirty libraries behind it are loaded when a mail is sent: linked, they would
// cost every start of the program 7 ms. Its setters are variadic, which Swift does not take.

typedef struct {
  CURLcode (*global_init)(long flags);
  curl_version_info_data *(*version_info)(CURLversion age);
  CURL *(*easy_init)(void);
  CURLcode (*easy_setopt)(CURL *handle, CURLoption option, ...);
  CURLcode (*easy_getinfo)(CURL *handle, CURLINFO info, ...);
  CURLcode (*easy_perform)(CURL *handle);
  void (*easy_cleanup)(CURL *handle);
  const char *(*easy_strerror)(CURLcode code);
  struct curl_slist *(*slist_append)(struct curl_slist *list, const char *text);
  void (*slist_free_all)(struct curl_slist *list);
} cme_curl;

typedef size_t (*cme_curl_mover)(char *bytes, size_t size, size_t count, void *owner);

// Whether libcurl is on this machine and sets itself up; it stays loaded.
static inline int cme_curl_load(cme_curl *curl) {
  void *library = dlopen("libcurl.so.4", RTLD_NOW | RTLD_LOCAL);
  if (!library) return 0;
  void **functions[] = {
      (void **)&curl->global_init,  (void **)&curl->version_info,  (void **)&curl->easy_init,
      (void **)&curl->easy_setopt,  (void **)&curl->easy_getinfo,  (void **)&curl->easy_perform,
      (void **)&curl->easy_cleanup, (void **)&curl->easy_strerror, (void **)&curl->slist_append,
      (void **)&curl->slist_free_all,
  };
  const char *names[] = {
      "curl_global_init",  "curl_version_info",  "curl_easy_init",    "curl_easy_setopt",
      "curl_easy_getinfo", "curl_easy_perform",  "curl_easy_cleanup", "curl_easy_strerror",
      "curl_slist_append", "curl_slist_free_all",
  };
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (!(*functions[i] = dlsym(library, names[i]))) return 0;
  return curl->global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

static inline const curl_version_info_data *cme_curl_version(const cme_curl *curl) {
  return curl->version_info(CURLVERSION_NOW);
}

static inline CURLcode cme_curl_set_long(const cme_curl *curl, CURL *handle, CURLoption option,
                                         long value) {
  return curl->easy_setopt(handle, option, value);
}

static inline CURLcode cme_curl_set_text(const cme_curl *curl, CURL *handle, CURLoption option,
                                         const char *value) {
  return curl->easy_setopt(handle, option, value);
}

static inline CURLcode cme_curl_set_list(const cme_curl *curl, CURL *handle, CURLoption option,
                                         struct curl_slist *value) {
  return curl->easy_setopt(handle, option, value);
}

static inline CURLcode cme_curl_set_buffer(const cme_curl *curl, CURL *handle, CURLoption option,
                                           void *value) {
  return curl->easy_setopt(handle, option, value);
}

static inline CURLcode cme_curl_set_mover(const cme_curl *curl, CURL *handle, CURLoption option,
                                          cme_curl_mover value) {
  return curl->easy_setopt(handle, option, value);
}

static inline CURLcode cme_curl_set_watcher(const cme_curl *curl, CURL *handle,
                                            curl_xferinfo_callback value) {
  return curl->easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, value);
}

static inline long cme_curl_response(const cme_curl *curl, CURL *handle) {
  long code = 0;
  curl->easy_getinfo(handle, CURLINFO_RESPONSE_CODE, &code);
  return code;
}

// A connection that breaks while TLS writes to it raises SIGPIPE in this thread; it is kept from
// ending the program, and taken back.
static inline CURLcode cme_curl_perform(const cme_curl *curl, CURL *handle) {
  sigset_t pipe, before;
  sigemptyset(&pipe);
  sigaddset(&pipe, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &pipe, &before);
  CURLcode code = curl->easy_perform(handle);
  const struct timespec now = {0, 0};
  while (sigtimedwait(&pipe, NULL, &now) == SIGPIPE) continue;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  return code;
}

#endif
