/* Preloaded into the program: makes one call to the system fail, the first, second, … that touches a path under FAULT_UNDER.
 *
 * FAULT_CALL   which: open, read, write, fsync, rename, mkdir, unlink, mmap, fstat, stat, flock, rmdir
 * FAULT_AT     the ordinal of the call that fails, from 1
 * FAULT_ERRNO  the error number that it gives
 * FAULT_UNDER  the folder; descriptors are followed to their path
 * FAULT_LOG    a file that gets one line when the call failed: its path
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

static int seen;

static int concerns(const char *path) {
    const char *under = getenv("FAULT_UNDER");
    return path && under && strncmp(path, under, strlen(under)) == 0;
}

/* Whether this call is the one that fails; errno is then set. */
static int fails(const char *call, const char *path) {
    const char *wanted = getenv("FAULT_CALL"), *at = getenv("FAULT_AT"), *code = getenv("FAULT_ERRNO");
    if (!wanted || !at || !code || strcmp(wanted, call) != 0 || !concerns(path)) return 0;
    if (__atomic_add_fetch(&seen, 1, __ATOMIC_SEQ_CST) != atoi(at)) return 0;
    const char *log = getenv("FAULT_LOG");
    if (log) {
        int file = syscall(SYS_openat, AT_FDCWD, log, O_CREAT | O_WRONLY | O_APPEND, 0644);
        if (file >= 0) {
            syscall(SYS_write, file, path, strlen(path));
            syscall(SYS_write, file, "\n", 1);
            syscall(SYS_close, file);
        }
    }
    errno = atoi(code);
    return 1;
}

static int fails_descriptor(const char *call, int descriptor) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    ssize_t length = syscall(SYS_readlinkat, AT_FDCWD, link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return fails(call, path);
}

#define REAL(name) __typeof__(&name) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

#define OPEN(name)                                                                                                     \
    int name(const char *path, int flags, ...) {                                                                       \
        va_list rest;                                                                                                  \
        va_start(rest, flags);                                                                                         \
        mode_t mode = va_arg(rest, mode_t);                                                                            \
        va_end(rest);                                                                                                  \
        REAL(name);                                                                                                    \
        return fails("open", path) ? -1 : real(path, flags, mode);                                                     \
    }
OPEN(open)
OPEN(open64)

int openat(int folder, const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    mode_t mode = va_arg(rest, mode_t);
    va_end(rest);
    REAL(openat);
    return fails("open", path) ? -1 : real(folder, path, flags, mode);
}

ssize_t read(int descriptor, void *buffer, size_t count) {
    REAL(read);
    return fails_descriptor("read", descriptor) ? -1 : real(descriptor, buffer, count);
}

ssize_t pread(int descriptor, void *buffer, size_t count, off_t offset) {
    REAL(pread);
    return fails_descriptor("read", descriptor) ? -1 : real(descriptor, buffer, count, offset);
}

ssize_t pread64(int descriptor, void *buffer, size_t count, off64_t offset) {
    REAL(pread64);
    return fails_descriptor("read", descriptor) ? -1 : real(descriptor, buffer, count, offset);
}

ssize_t write(int descriptor, const void *buffer, size_t count) {
    REAL(write);
    return fails_descriptor("write", descriptor) ? -1 : real(descriptor, buffer, count);
}

int fsync(int descriptor) {
    REAL(fsync);
    return fails_descriptor("fsync", descriptor) ? -1 : real(descriptor);
}

int flock(int descriptor, int operation) {
    int (*real)(int, int) = (int (*)(int, int))dlsym(RTLD_NEXT, "flock");
    return fails_descriptor("flock", descriptor) ? -1 : real(descriptor, operation);
}

int rename(const char *from, const char *to) {
    REAL(rename);
    return fails("rename", from) ? -1 : real(from, to);
}

int renameat2(int old, const char *from, int new, const char *to, unsigned flags) {
    REAL(renameat2);
    return fails("rename", from) ? -1 : real(old, from, new, to, flags);
}

int mkdir(const char *path, mode_t mode) {
    REAL(mkdir);
    return fails("mkdir", path) ? -1 : real(path, mode);
}

int unlink(const char *path) {
    REAL(unlink);
    return fails("unlink", path) ? -1 : real(path);
}

int rmdir(const char *path) {
    REAL(rmdir);
    return fails("rmdir", path) ? -1 : real(path);
}

void *mmap(void *address, size_t length, int protection, int flags, int descriptor, off_t offset) {
    REAL(mmap);
    if (descriptor >= 0 && fails_descriptor("mmap", descriptor)) return MAP_FAILED;
    return real(address, length, protection, flags, descriptor, offset);
}

int fstat(int descriptor, struct stat *status) {
    REAL(fstat);
    return fails_descriptor("fstat", descriptor) ? -1 : real(descriptor, status);
}

int stat(const char *path, struct stat *status) {
    REAL(stat);
    return fails("stat", path) ? -1 : real(path, status);
}
