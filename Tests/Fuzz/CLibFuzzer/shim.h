#include <stddef.h>
#include <stdint.h>

/// Runs libFuzzer with the words of a command line; returns the exit status (LLVM, FuzzerInterface.h).
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*one_input)(const uint8_t *data, size_t size));
