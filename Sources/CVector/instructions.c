#include "tiers.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

static enum instructions found(void)
{
    const char *most = getenv("VIGIE_INSTRUCTIONS");
    if (most != NULL && strcmp(most, "portable") == 0) return portable;
    if (has_avx512() && (most == NULL || strcmp(most, "avx2") != 0)) return avx512;
    return has_avx2() ? avx2 : portable;
}

enum instructions widest_instructions(void)
{
    // Looked up once; two threads that come first find the same.
    static atomic_int known = -1;
    int widest = atomic_load_explicit(&known, memory_order_relaxed);
    if (widest < 0) atomic_store_explicit(&known, widest = (int)found(), memory_order_relaxed);
    return (enum instructions)widest;
}
