#ifndef VIGIE_FETCH_H
#define VIGIE_FETCH_H

/// Asks for the memory at `place`, which is read soon: what is computed meanwhile needs not wait for it.
static inline void fetch_soon(const void *place) { __builtin_prefetch(place); }

#endif
