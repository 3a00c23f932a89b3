#define _GNU_SOURCE
#include "CRename.h"
#include <signal.h>
#include <stddef.h>

enum { count = 3 };
static const int signals[count] = {SIGHUP, SIGINT, SIGTERM};
static struct sigaction before[count];
static volatile sig_atomic_t noted;

static void note(int signal) { noted = signal; }

void vigie_hold_signals(void) {
    noted = 0;
    for (int i = 0; i < count; i++) {
        sigaction(signals[i], NULL, &before[i]);
        if (before[i].sa_handler == SIG_IGN) continue;
        struct sigaction held = {.sa_handler = note, .sa_flags = SA_RESTART};
        sigemptyset(&held.sa_mask);
        sigaction(signals[i], &held, NULL);
    }
}

int vigie_held_signal(void) { return noted; }

void vigie_release_signals(void) {
    for (int i = 0; i < count; i++) sigaction(signals[i], &before[i], NULL);
}
