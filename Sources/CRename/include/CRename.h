#ifndef CRENAME_H
#define CRENAME_H

/// Exchanges two paths in one step (Linux renameat2 with RENAME_EXCHANGE). Returns 0, or -1 with errno set.
int vigie_exchange(const char *first, const char *second);

#endif
