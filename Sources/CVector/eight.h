#ifndef VIGIE_EIGHT_H
#define VIGIE_EIGHT_H

#include "avx512.h"

#include <immintrin.h>
#include <stddef.h>
#include <stdint.h>

// Eight words of 64 bits at once.

static INLINE_AVX512 __m512i all(uint64_t word) { return _mm512_set1_epi64((int64_t)word); }

/// The first `count` of eight, all of them from 8 on.
static INLINE_AVX512 __mmask8 first_of_eight(size_t count) { return count >= 8 ? 0xFF : (__mmask8)((1U << count) - 1); }

#endif
