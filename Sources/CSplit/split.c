#include "split.h"

#include <string.h>

// Blocks of 64 bytes become one bit for each byte: with AVX2 where the processor has it, with plain arithmetic
// elsewhere. Both give the same bits, so that everything else is written once.

enum { block_bytes = 64 };

typedef uint64_t (*equal_bits)(const uint8_t *block, uint8_t byte);
typedef uint64_t (*high_bits)(const uint8_t *block);

static inline __attribute__((always_inline)) struct split_survey
survey_with(const uint8_t *bytes, size_t count, equal_bits equal, high_bits high)
{
    struct split_survey found = {0, 0, 0, 0};
    uint64_t lone = 0, high_any = 0, pending_cr = 0;
    uint8_t tail[block_bytes];
    for (size_t start = 0; start < count; start += block_bytes) {
        const uint8_t *block = bytes + start;
        if (count - start < block_bytes) {
            memset(tail, 0, sizeof tail);
            memcpy(tail, block, count - start);
            block = tail;
        }
        uint64_t feeds = equal(block, '\n'), returns = equal(block, '\r');
        found.line_feeds += (size_t)__builtin_popcountll(feeds);
        found.quotes += (size_t)__builtin_popcountll(equal(block, '"'));
        lone |= ((returns << 1) | pending_cr) & ~feeds;
        pending_cr = returns >> 63;
        high_any |= high(block);
    }
    found.has_lone_cr = lone != 0 || pending_cr != 0;
    found.has_high_byte = high_any != 0;
    return found;
}

static inline __attribute__((always_inline)) size_t
marks_with(const uint8_t *bytes, size_t count, uint8_t delimiter, uint32_t base, uint32_t *marks, equal_bits equal)
{
    size_t written = 0;
    uint8_t tail[block_bytes];
    for (size_t start = 0; start < count; start += block_bytes) {
        const uint8_t *block = bytes + start;
        if (count - start < block_bytes) {
            // A zero is neither a delimiter nor a line feed: the text is not binary, or libcsv reads it.
            memset(tail, 0, sizeof tail);
            memcpy(tail, block, count - start);
            block = tail;
        }
        uint64_t bits = equal(block, delimiter) | equal(block, '\n');
        uint32_t *next = marks + written;
        written += (size_t)__builtin_popcountll(bits);
        for (; bits != 0; bits &= bits - 1) *next++ = base + (uint32_t)(start + (size_t)__builtin_ctzll(bits));
    }
    return written;
}

static inline __attribute__((always_inline)) int
padding_with(const uint8_t *bytes, size_t count, uint8_t delimiter, equal_bits equal)
{
    // What stands before the first byte and after the last one ends a field too.
    uint64_t pending_end = 1, pending_blank = 0;
    uint8_t tail[block_bytes];
    for (size_t start = 0; start < count; start += block_bytes) {
        const uint8_t *block = bytes + start;
        if (count - start < block_bytes) {
            memset(tail, '\n', sizeof tail);
            memcpy(tail, block, count - start);
            block = tail;
        }
        uint64_t ends = equal(block, delimiter) | equal(block, '\n') | equal(block, '\r');
        uint64_t blanks = (equal(block, ' ') | equal(block, '\t')) & ~ends;
        if (((ends << 1 | pending_end) & blanks) != 0 || ((blanks << 1 | pending_blank) & ends) != 0) return 1;
        pending_end = ends >> 63;
        pending_blank = blanks >> 63;
    }
    return pending_blank != 0;
}

static inline __attribute__((always_inline)) uint64_t plain_equal(const uint8_t *block, uint8_t byte)
{
    uint64_t bits = 0;
    for (int index = 0; index < block_bytes; index++) bits |= (uint64_t)(block[index] == byte) << index;
    return bits;
}

static inline __attribute__((always_inline)) uint64_t plain_high(const uint8_t *block)
{
    uint64_t bits = 0;
    for (int index = 0; index < block_bytes; index++) bits |= (uint64_t)(block[index] >> 7) << index;
    return bits;
}

#if defined(__x86_64__)
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
    return survey_with(bytes, count, plain_equal, plain_high);
}

size_t split_marks(const uint8_t *bytes, size_t count, uint8_t delimiter, uint32_t base, uint32_t *marks)
{
#if defined(__x86_64__)
    if (has_avx2()) return avx2_marks(bytes, count, delimiter, base, marks);
#endif
    return marks_with(bytes, count, delimiter, base, marks, plain_equal);
}

int split_has_padding(const uint8_t *bytes, size_t count, uint8_t delimiter)
{
#if defined(__x86_64__)
    if (has_avx2()) return avx2_padding(bytes, count, delimiter);
#endif
    return padding_with(bytes, count, delimiter, plain_equal);
}
