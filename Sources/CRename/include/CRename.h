#ifndef CRENAME_H
#define CRENAME_H

/// Exchanges two paths in one step (Linux renameat2 with RENAME_EXCHANGE). Returns 0, or -1 with errno set.
int vigie_exchange(const char *first, const char *second);

/// From here on SIGHUP, SIGINT and SIGTERM are noted and do not end the program, unless they are ignored already.
void vigie_hold_signals(void);

/// The signal that was noted since `vigie_hold_signals`, or 0.
int vigie_held_signal(void);

/// Signals do again what they did before `vigie_hold_signals`.
void vigie_release_signals(void);

#endif
