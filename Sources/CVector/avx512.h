#ifndef VIGIE_AVX512_H
#define VIGIE_AVX512_H

// Functions of this name are compiled with AVX-512 whatever the rest is compiled with; those that are `INLINE_AVX512` are
// written out where they are called.
#define AVX512 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vbmi2,bmi,popcnt")))
#define INLINE_AVX512 inline __attribute__((always_inline)) AVX512

#endif
