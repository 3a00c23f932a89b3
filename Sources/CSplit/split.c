#include "split.h"

#include "portable.h"

// With AVX2 where the processor has it, with plain arithmetic elsewhere. Both give the same bits.

#if defined(__x86_64__)
#include "blocks.h"

#include <immintrin.h>

#define AVX2 __attribute__((target("avx2,bmi,popcnt")))

static inline AVX2 uint64_t pair(__m256i low, __m256i high)
{
    return (uint32_t)_mm256_movemask_epi8(low) | (uint64_t)(uint32_t)_mm256_movemask_epi8(high) << 32;
}

static inline AVX2 uint64_t avx2_equal(const uint8_t *block, uint8_t byte)
{
    const __m256i *lanes = (const __m256i *)block, wanted = _mm256_set1_epi8((char)byte);
    return pair(_mm256_cmpeq_epi8(_mm256_loadu_si256(lanes), wanted),
                _mm256_cmpeq_epi8(_mm256_loadu_si256(lanes + 1), wanted));
}

static inline AVX2 uint64_t avx2_high(const uint8_t *block)
{
    const __m256i *lanes = (const __m256i *)block;
    return pair(_mm256_loadu_si256(lanes), _mm256_loadu_si256(lanes + 1));
}

static AVX2 struct split_survey avx2_survey(const uint8_t *bytes, size_t count)
{
    return survey_with(bytes, count, avx2_equal, avx2_high);
}

static AVX2 size_t avx2_marks(const uint8_t *bytes, size_t count, uint8_t delimiter, uint32_t base, uint32_t *marks)
{
    return marks_with(bytes, count, delimiter, base, marks, avx2_equal);
}

static AVX2 int avx2_padding(const uint8_t *bytes, size_t count, uint8_t delimiter)
{
    return padding_with(bytes, count, delimiter, avx2_equal);
}

static int has_avx2(void)
{
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
}
#endif

struct split_survey split_survey(const uint8_t *bytes, size_t count)
{
#if defined(__x86_64__)
    if (has_avx2()) return avx2_survey(bytes, count);
#endif
    return portable_survey(bytes, count);
}

size_t split_marks(const uint8_t *bytes, size_t count, uint8_t delimiter, uint32_t base, uint32_t *marks)
{
#if defined(__x86_64__)
    if (has_avx2()) return avx2_marks(bytes, count, delimiter, base, marks);
#endif
    return portable_marks(bytes, count, delimiter, base, marks);
}

int split_has_padding(const uint8_t *bytes, size_t count, uint8_t delimiter)
{
#if defined(__x86_64__)
    if (has_avx2()) return avx2_padding(bytes, count, delimiter);
#endif
    return portable_has_padding(bytes, count, delimiter);
}
