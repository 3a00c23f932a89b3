// Without MATHLIB_STANDALONE, Rmath.h renames every function to the Rf_ symbols of libR, which is not linked.
#define MATHLIB_STANDALONE 1
#include <Rmath.h>
