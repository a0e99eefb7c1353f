#ifndef CEDITLINE_SHIM_H
#define CEDITLINE_SHIM_H

#include <errno.h>
#include <fcntl.h>
#include <histedit.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

// libedit's setters are variadic and C's streams are global variables; Swift takes neither.

typedef wchar_t *(*cme_prompt_function)(EditLine *);
typedef unsigned char (*cme_key_function)(EditLine *, wint_t);
typedef int (*cme_character_function)(EditLine *, wchar_t *);

// Complaints go nowhere: libedit says aloud that it does not know a terminal type, and does well
// without.
static inline EditLine *cme_editor(const char *name) {
  FILE *complaints = fopen("/dev/null", "we");
  return el_init(name, stdin, stdout, complaints ? complaints : stderr);
}

static inline int cme_bytes_per_character(void) { return (int)MB_CUR_MAX; }

static inline void cme_set_flag(EditLine *editor, int operation, int value) {
  el_wset(editor, operation, value);
}

static inline void cme_set_terminal(EditLine *editor, const char *type) {
  el_set(editor, EL_TERMINAL, type);
}

static inline void cme_set_emacs_keys(EditLine *editor) { el_wset(editor, EL_EDITOR, L"emacs"); }

// ^C and ^Z arrive as keys, in the order they were typed: a signal could come before the read
// that it should interrupt. ^S does not freeze the screen.
static inline void cme_take_signals_as_keys(EditLine *editor) {
  el_wset(editor, EL_SETTY, L"-d", L"-isig", L"-ixon", NULL);
}

static inline void cme_set_prompt(EditLine *editor, cme_prompt_function prompt, wchar_t marker) {
  el_wset(editor, EL_PROMPT_ESC, prompt, marker);
}

static inline void cme_set_owner(EditLine *editor, void *owner) {
  el_wset(editor, EL_CLIENTDATA, owner);
}

static inline void *cme_owner(EditLine *editor) {
  void *owner = NULL;
  el_wget(editor, EL_CLIENTDATA, &owner);
  return owner;
}

static inline void cme_set_character_function(EditLine *editor, cme_character_function read) {
  el_wset(editor, EL_GETCFN, read);
}

// Reads a character in the encoding of the locale; bytes that are none are left out. Gives 1, 0
// where the terminal is gone, and -1 with errno.
static inline int cme_read_character(int terminal, wchar_t *character) {
  char bytes[MB_LEN_MAX];
  size_t count = 0;
  while (count < sizeof bytes) {
    ssize_t got = read(terminal, bytes + count, 1);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return (int)got;
    count += 1;
    mbstate_t state;
    memset(&state, 0, sizeof state);
    size_t length = mbrtowc(character, bytes, count, &state);
    if (length == (size_t)-1) {
      bytes[0] = bytes[count - 1];
      memset(&state, 0, sizeof state);
      length = count > 1 ? mbrtowc(character, bytes, 1, &state) : (size_t)-1;
      count = length == (size_t)-2 ? 1 : 0;
    }
    if (length != (size_t)-1 && length != (size_t)-2) return 1;
  }
  errno = EILSEQ;
  return -1;
}

// No core file, no debugger of the same user, and no trace of memory on the screen: passwords
// pass through this process.
static inline void cme_forbid_dumps(void) {
  const struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
  for (size_t index = 0; index < sizeof crashes / sizeof crashes[0]; index++)
    signal(crashes[index], SIG_DFL);
}

// The names stay where they are, as libedit keeps no copies.
static inline void cme_add_functions(
    EditLine *editor, cme_key_function complete, cme_key_function paste,
    cme_key_function interrupt, cme_key_function suspend, cme_key_function ignore) {
  el_wset(editor, EL_ADDFN, L"cme-complete", L"", complete);
  el_wset(editor, EL_ADDFN, L"cme-paste", L"", paste);
  el_wset(editor, EL_ADDFN, L"cme-interrupt", L"", interrupt);
  el_wset(editor, EL_ADDFN, L"cme-suspend", L"", suspend);
  el_wset(editor, EL_ADDFN, L"cme-ignore", L"", ignore);
}

static inline void cme_bind(EditLine *editor, const wchar_t *key, const wchar_t *command) {
  el_wset(editor, EL_BIND, key, command, NULL);
}

static inline void cme_set_history(EditLine *editor, HistoryW *past) {
  el_wset(editor, EL_HIST, history_w, past);
}

static inline void cme_history_resize(HistoryW *past, int lines) {
  HistEventW event;
  history_w(past, &event, H_SETSIZE, lines);
}

static inline void cme_history_clear(HistoryW *past) {
  HistEventW event;
  history_w(past, &event, H_CLEAR);
}

static inline void cme_history_enter(HistoryW *past, const wchar_t *line) {
  HistEventW event;
  history_w(past, &event, H_ENTER, line);
}

// Starts a process that gives the terminal back when this one ends while it holds it, as after
// SIGKILL: it reads from the returned descriptor who has the terminal ('h': held, 'f': free) until
// that closes. The child calls only what may be called between fork and exec.
static inline int cme_start_guard(int terminal, const struct termios *modes, const char *farewell,
                                  size_t length) {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return -1;
  pid_t child = fork();
  if (child != 0) {
    close(ends[0]);
    if (child > 0) return ends[1];
    close(ends[1]);
    return -1;
  }
  setsid();
  dup2(terminal, 0);
  dup2(ends[0], 1);
  close_range(2, ~0U, 0);
  char state = 'f';
  ssize_t count;
  do count = read(1, &state, 1);
  while (count > 0 || (count < 0 && errno == EINTR));
  if (state == 'h') {
    tcsetattr(0, TCSANOW, modes);
    count = write(0, farewell, length);
  }
  _exit(0);
}

#endif
