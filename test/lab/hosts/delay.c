/* Holds every packet that is routed into a TUN device for DELAY_MS and sends it back out of it, in the same order:
   a long line, for kernels that have no netem. */
#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

enum { slots = 8192, longest = 2048 };

static struct {
  double due;
  ssize_t length;
  char bytes[longest];
} line[slots];

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

int main(int count, char **words) {
  if (count != 3) return 2;
  double delay = atof(words[2]);
  int device = open("/dev/net/tun", O_RDWR);
  struct ifreq wanted = {.ifr_flags = IFF_TUN | IFF_NO_PI};
  strncpy(wanted.ifr_name, words[1], IFNAMSIZ - 1);
  if (device < 0 || ioctl(device, TUNSETIFF, &wanted) < 0) {
    perror("/dev/net/tun");
    return 1;
  }
  puts("ready");
  fflush(stdout);
  for (unsigned first = 0, next = 0;;) {
    int wait = -1;
    if (first != next) {
      double left = line[first % slots].due - now();
      wait = left <= 0 ? 0 : (int)left + 1;
    }
    /* A full line reads no more: what waits in the device's own queue may be lost, as on any line. */
    struct pollfd from = {.fd = device, .events = next - first < slots ? POLLIN : 0};
    if (poll(&from, 1, wait) > 0 && from.revents & POLLIN) {
      ssize_t length = read(device, line[next % slots].bytes, longest);
      if (length < 0) return 1;
      line[next % slots].due = now() + delay;
      line[next++ % slots].length = length;
    }
    for (; first != next && line[first % slots].due <= now(); first++)
      if (write(device, line[first % slots].bytes, line[first % slots].length) < 0) perror("write");
  }
}
