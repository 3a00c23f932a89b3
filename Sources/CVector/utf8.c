#include "utf8.h"

#include "tiers.h"

size_t utf8_prefix(const uint8_t *bytes, size_t count)
{
    if (has_avx512()) return avx512_utf8(bytes, count);
    return has_avx2() ? avx2_utf8(bytes, count) : portable_utf8(bytes, count);
}
