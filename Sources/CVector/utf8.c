#include "utf8.h"

#include "tiers.h"

size_t utf8_prefix(const uint8_t *bytes, size_t count)
{
    if (widest_instructions() == avx512) return avx512_utf8(bytes, count);
    return widest_instructions() == avx2 ? avx2_utf8(bytes, count) : portable_utf8(bytes, count);
}
