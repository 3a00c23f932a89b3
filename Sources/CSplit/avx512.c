#include "tiers.h"

#if defined(__x86_64__)
#include "avx512.h"
#include "blocks.h"

#include <immintrin.h>

static INLINE_AVX512 uint64_t equal(const uint8_t *block, uint8_t byte)
{
    return _mm512_cmpeq_epi8_mask(_mm512_loadu_si512(block), _mm512_set1_epi8((char)byte));
}

static INLINE_AVX512 uint64_t high(const uint8_t *block) { return _mm512_movepi8_mask(_mm512_loadu_si512(block)); }

AVX512 struct split_survey avx512_survey(const uint8_t *bytes, size_t count)
{
    return survey_with(bytes, count, equal, high);
}

AVX512 int avx512_padding(const uint8_t *bytes, size_t count, uint8_t delimiter)
{
    return padding_with(bytes, count, delimiter, equal);
}

/// Writes the places of the bits of a block, sixteen at a time: there is room for 64, whatever is written past the last one
/// is written over by the next block.
static INLINE_AVX512 size_t write_places(uint64_t bits, uint32_t base, uint32_t *marks)
{
    static const uint8_t order[block_bytes] = {
        0,  1,  2,  3,  4,  5,  6,  7,  8,  9,  10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63};
    uint8_t places[block_bytes];
    size_t found = (size_t)__builtin_popcountll(bits);
    _mm512_storeu_si512(places, _mm512_maskz_compress_epi8(bits, _mm512_loadu_si512(order)));
    for (size_t first = 0; first < found; first += 16) {
        __m512i some = _mm512_cvtepu8_epi32(_mm_loadu_si128((const __m128i *)(places + first)));
        _mm512_storeu_si512(marks + first, _mm512_add_epi32(some, _mm512_set1_epi32((int)base)));
    }
    return found;
}

AVX512 size_t avx512_marks(const uint8_t *bytes, size_t count, uint8_t delimiter, uint32_t base, uint32_t *marks)
{
    size_t written = 0, start = 0;
    for (; start + block_bytes <= count; start += block_bytes) {
        uint64_t bits = equal(bytes + start, delimiter) | equal(bytes + start, '\n');
        written += write_places(bits, base + (uint32_t)start, marks + written);
    }
    return written + marks_with(bytes + start, count - start, delimiter, base + (uint32_t)start, marks + written, equal);
}

int has_avx512(void)
{
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
           __builtin_cpu_supports("avx512vbmi2") && __builtin_cpu_supports("bmi") && __builtin_cpu_supports("popcnt");
}
#else
int has_avx512(void) { return 0; }

struct split_survey avx512_survey(const uint8_t *bytes, size_t count) { return portable_survey(bytes, count); }

size_t avx512_marks(const uint8_t *bytes, size_t count, uint8_t delimiter, uint32_t base, uint32_t *marks)
{
    return portable_marks(bytes, count, delimiter, base, marks);
}

int avx512_padding(const uint8_t *bytes, size_t count, uint8_t delimiter)
{
    return portable_padding(bytes, count, delimiter);
}
#endif
