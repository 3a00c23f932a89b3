#include "split.h"

#include "tiers.h"

// With the widest instructions that the processor has. All give the same bits.

struct split_survey split_survey(const uint8_t *bytes, size_t count)
{
    if (has_avx512()) return avx512_survey(bytes, count);
    return has_avx2() ? avx2_survey(bytes, count) : portable_survey(bytes, count);
}

size_t split_marks(const uint8_t *bytes, size_t count, uint8_t delimiter, uint32_t base, uint32_t *marks)
{
    if (has_avx512()) return avx512_marks(bytes, count, delimiter, base, marks);
    return has_avx2() ? avx2_marks(bytes, count, delimiter, base, marks)
                      : portable_marks(bytes, count, delimiter, base, marks);
}

int split_has_padding(const uint8_t *bytes, size_t count, uint8_t delimiter)
{
    if (has_avx512()) return avx512_padding(bytes, count, delimiter);
    return has_avx2() ? avx2_padding(bytes, count, delimiter) : portable_padding(bytes, count, delimiter);
}
