#!/usr/bin/env bash
# Runs commands in a fresh clone of this checkout's HEAD on a bare Debian, to prove what the README says of
# `make run` and `make test`: a minimal root with git, make and python3-venv, an empty HOME, and nothing else.
#
#   tests/clean_root.sh FOLDER                       make run without a display, under Xvfb, again; then make test
#   tests/clean_root.sh FOLDER 'make run' 'make lint'      these commands instead, one after the other
#
# Needs root, Linux and debootstrap. FOLDER/base is made once, FOLDER/root is a copy made anew by each call and stays
# for looking into. The clone's path has a space. Every command's time and exit code are printed; the exit code is 0
# where all of them succeed.
#
# Environment, all optional:
#   SUITE     Debian's release (bookworm)
#   MIRROR    a Debian mirror (debootstrap's default)
#   PIP_CONF  a pip configuration file for the root; pip's environment variables are handed on as they are
#   CA_FILE   a certificate bundle for the root
#   BIND      folders separated by colons, read-only at the same path in the root: local package indexes, image data
#   DATA      the folder that holds chest_xray, full_resolution and external/nih_adult, for the tests that need them
#   KEEP=1    uses FOLDER/root as the last call left it
set -euo pipefail

if [ $# -lt 1 ] || [ "$1" = -h ] || [ "$1" = --help ]; then
  sed -n '2,/^set -/{/^set -/d;s/^# \{0,1\}//;p}' "$0"
  exit 2
fi
folder=$(mkdir -p "$1" && cd "$1" && pwd)
shift
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
root=$folder/root

if [ $# -eq 0 ]; then
  window='apt-get install -q -y --no-install-recommends xvfb xauth >/dev/null && {
    xvfb-run --auto-servernum --server-args="-screen 0 1400x1000x24" timeout 30 make run; [ $? -eq 124 ]; }'
  # 124: the window was still open after the time
  set -- 'make run' "$window" 'make test' 'make test'
fi

if [ ! -e "$folder/base/etc/debian_version" ]; then
  debootstrap --variant=minbase --include=ca-certificates,git,make,python3-venv "${SUITE:-bookworm}" "$folder/base" \
    ${MIRROR:+"$MIRROR"} >"$folder/debootstrap.log" || { tail "$folder/debootstrap.log"; exit 1; }
fi
if [ -z "${KEEP:-}" ]; then
  rm -rf --one-file-system "$root"
  cp -a "$folder/base" "$root"
fi

inside=$(mktemp)
trap 'rm -f "$inside"' EXIT
cat >"$inside" <<'INSIDE'
# in the root: one clone, then the commands
mkdir -p "$HOME"
cd "$HOME"
[ -d 'the reader' ] || git clone -q /checkout 'the reader'
cd 'the reader'
failed=0
for command in "$@"; do
  echo "==== $command"
  begin=$(date +%s)
  bash -c "$command" </dev/null
  code=$?
  echo "==== exit code $code after $(($(date +%s) - begin)) s: $(echo "$command" | head -n 1)"
  [ $code -eq 0 ] || failed=1
done
exit $failed
INSIDE

# Mounts and processes live in namespaces of their own and are gone when the commands end.
export root checkout inside
unshare --mount --pid --fork --kill-child bash -euo pipefail -c '
  bind() { mkdir -p "$root$2"; mount --rbind "$1" "$root$2"; }
  mount --make-rprivate /
  mount -t proc proc "$root/proc"
  bind /sys /sys
  bind /dev /dev
  mount -t tmpfs tmpfs "$root/tmp"
  bind "$checkout" /checkout
  mount -o remount,bind,ro "$root/checkout"
  IFS=:
  for path in ${BIND:-} ${DATA:-}; do bind "$path" "$path"; mount -o remount,bind,ro "$root$path"; done
  unset IFS
  cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
  if [ -n "${PIP_CONF:-}" ]; then cp "$PIP_CONF" "$root/etc/pip.conf"; fi
  if [ -n "${CA_FILE:-}" ]; then cp "$CA_FILE" "$root/etc/ssl/certs/ca-certificates.crt"; fi
  cp "$inside" "$root/tmp/inside.sh"
  settings=(HOME=/home/clinic PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8)
  while IFS= read -r line; do settings+=("$line"); done < <(env | grep -iE "^(PIP_|(HTTPS?|NO)_PROXY=)" | grep -v ^PIP_CONF=)
  if [ -n "${CA_FILE:-}" ]; then settings+=(PIP_CERT=/etc/ssl/certs/ca-certificates.crt); fi
  if [ -n "${DATA:-}" ]; then
    settings+=(CHEST_XRAY_DIR="$DATA/chest_xray" FULL_RESOLUTION_DIR="$DATA/full_resolution")
    settings+=(NIH_ADULT_DIR="$DATA/external/nih_adult")
  fi
  exec chroot "$root" /usr/bin/env -i "${settings[@]}" bash /tmp/inside.sh "$@"
' clean_root "$@"
