// Calls of the GNU C library that Swift's module of it leaves out.

#ifndef CME_LINUX_H
#define CME_LINUX_H

#include <spawn.h>

// Moves a file; with RENAME_NOREPLACE never in place of another.
int renameat2(
    int old_folder, const char *old_path, int new_folder, const char *new_path,
    unsigned int flags);

// Makes a file that is only in memory.
int memfd_create(const char *name, unsigned int flags);

// Has a new program begin without the descriptors from this one on (GNU C library 2.34).
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);

static const unsigned int CME_RENAME_NOREPLACE = 1;
static const unsigned int CME_MFD_CLOEXEC = 1;

#endif
