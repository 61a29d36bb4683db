#!/usr/bin/env bash
# Installs the .deb in a bare Debian 12, uses it there without a network, and takes it away again. As root; needs debootstrap.
#     packaging/test_deb.sh [PACKAGE.deb]      the newest in build/package without one
set -euo pipefail
cd "$(dirname "$0")/.."

deb=${1:-$(find build/package -maxdepth 1 -name 'histoviewer_*.deb' -printf '%T@ %p\n' 2>/dev/null | sort -rn | head -n 1 | cut -d' ' -f2)}
[ -f "$deb" ] || { echo "Build the package first: make package" >&2; exit 2; }
[ "$(id -u)" -eq 0 ] || { echo "A Debian root can only be made by root: sudo packaging/test_deb.sh" >&2; exit 2; }
command -v debootstrap >/dev/null || { echo "debootstrap is missing: apt-get install debootstrap" >&2; exit 2; }

bare=${DEBIAN_ROOT:-build/package/debian}
shots=build/package/screenshots
say() { printf '\n== %s\n' "$*" >&2; }
inside() { chroot "$bare" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/home/reader LANG=C.UTF-8 "$@"; }
# As the person, with the network cable out.
as_reader() { unshare --net -- chroot --userspec=reader:reader "$bare" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/home/reader LANG=C.UTF-8 "$@"; }
# dpkg takes an empty /opt away with the package: what counts is what is in it.
files() { (cd "$bare" && mkdir -p opt && find opt usr etc home var -not -path 'var/lib/dpkg/*' -not -path 'var/lib/apt/*' -not -path 'var/cache/*' \
    -not -path 'var/log/*' | sort); }

if [ ! -x "$bare/usr/bin/apt-get" ]; then
    say "Making a bare Debian 12 in $bare"
    debootstrap --variant=minbase bookworm "$bare" ${DEBIAN_MIRROR:+"$DEBIAN_MIRROR"} >/dev/null
fi
# This machine's sources take the place of debootstrap's: named in both, apt warns of each.
rm -f "$bare/etc/apt/sources.list"
cp /etc/apt/sources.list "$bare/etc/apt/" 2>/dev/null || true
cp -r /etc/apt/sources.list.d /etc/apt/apt.conf.d /etc/apt/trusted.gpg.d "$bare/etc/apt/" 2>/dev/null || true
for place in ${DEBIAN_BIND:-}; do
    mkdir -p "$bare$place"
    mountpoint -q "$bare$place" || mount --bind "$place" "$bare$place"
done
for place in proc dev; do mountpoint -q "$bare/$place" || mount --rbind "/$place" "$bare/$place"; done
trap 'umount -l "$bare/proc" "$bare/dev" ${DEBIAN_BIND:+$(printf "$bare%s " $DEBIAN_BIND)} 2>/dev/null || true' EXIT
inside apt-get update -qq
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends xvfb xdotool imagemagick desktop-file-utils \
    shared-mime-info appstream libgl1 libegl1 libfontconfig1 libdbus-1-3 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 \
    libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 fonts-dejavu-core libstdc++6 >/dev/null
inside id reader >/dev/null 2>&1 || inside useradd --create-home reader
files >build/package/before.txt

say "Installing $deb"
cp "$deb" "$bare/tmp/histoviewer.deb"
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /tmp/histoviewer.deb >/dev/null
inside desktop-file-validate /usr/share/applications/histoviewer.desktop
inside appstreamcli validate --no-net /usr/share/metainfo/org.histoviewer.HistoViewer.metainfo.xml >&2
inside sh -c 'XDG_UTILS_DEBUG_LEVEL=0; test -f /usr/share/mime/application/x-histoviewer-project.xml || update-mime-database /usr/share/mime'

say "self-test, without a network"
as_reader histoviewer self-test

say "The window on a slide: draw nothing, Ctrl+Enter, read"
"${PYTHON:-build/package/venv/bin/python}" packaging/test_slide.py "$bare/home/reader/slide.tif"
mkdir -p "$shots"
cat >"$bare/tmp/journey.sh" <<'JOURNEY'
set -e
Xvfb :7 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 & server=$!
export DISPLAY=:7
sleep 2
slide=/home/reader/slide.tif
shot() { import -window root "/home/reader/$1.png"; }
started=$(date +%s%N)
histoviewer "$slide" & program=$!
window=$(xdotool search --sync --onlyvisible --name HistoViewer | tail -n 1)
echo "window after $((($(date +%s%N) - started) / 1000000)) ms (first start)"
sleep 6; shot first-start
xdotool windowfocus --sync "$window"
xdotool key Return; sleep 2
# The notice had a window of its own, which is gone now.
window=$(xdotool search --onlyvisible --name HistoViewer | tail -n 1)
xdotool windowfocus --sync "$window"
xdotool windowsize --sync "$window" 1280 800 windowmove "$window" 0 0
sleep 4; xdotool key ctrl+Return
sleep 90; shot classified
kill $program; wait $program 2>/dev/null || true
started=$(date +%s%N)
histoviewer "$slide" & program=$!
xdotool search --sync --onlyvisible --name HistoViewer >/dev/null
echo "window after $((($(date +%s%N) - started) / 1000000)) ms (second start)"
kill $program; wait $program 2>/dev/null || true
kill $server
JOURNEY
as_reader bash /tmp/journey.sh
cp "$bare"/home/reader/*.png "$shots/"
outside=$(inside find / -xdev -newer /tmp/histoviewer.deb -user reader -type f -not -path '/home/reader/*' -not -path '/proc/*' -not -path '/dev/*' -not -path '/tmp/*')
[ -z "$outside" ] || { echo "Written outside the person's own folder: $outside" >&2; exit 1; }

say "Removing it"
inside env DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq histoviewer >/dev/null
inside rm -rf /home/reader/slide.tif /home/reader/.local /home/reader/.cache /home/reader/.config /home/reader/first-start.png /home/reader/classified.png
files >build/package/after.txt
if ! diff build/package/before.txt build/package/after.txt; then
    echo "Something was left behind." >&2
    exit 1
fi
say "Installed, used, removed; nothing is left. Screenshots: $shots"
