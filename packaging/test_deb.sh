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
files() { (cd "$bare" && mkdir -p opt && find opt usr etc home var tmp -not -path 'var/lib/dpkg/*' -not -path 'var/lib/apt/*' -not -path 'var/cache/*' \
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
    libglib2.0-bin man-db sqlite3 xdg-utils \
    shared-mime-info appstream libgl1 libegl1 libfontconfig1 libdbus-1-3 libglib2.0-0 libxkbcommon0 libxkbcommon-x11-0 libxcb-cursor0 \
    libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 fonts-dejavu-core libstdc++6 >/dev/null
# What an earlier test that was stopped left there.
inside dpkg -s histoviewer >/dev/null 2>&1 && inside apt-get purge -y -qq histoviewer >/dev/null
rm -rf "${bare:?}"/tmp/{*,.X*} "${bare:?}"/home/reader/{.local,.cache,.config,*.tif,*.svs,*.png,*.hvproj*,*.safetensors}
inside id reader >/dev/null 2>&1 || inside useradd --create-home reader
inside update-desktop-database
files >build/package/before.txt

say "Installing $deb"
cp "$deb" "$bare/tmp/histoviewer.deb"
inside env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /tmp/histoviewer.deb >/dev/null
inside desktop-file-validate /usr/share/applications/histoviewer.desktop
inside appstreamcli validate --no-net /usr/share/metainfo/org.histoviewer.HistoViewer.metainfo.xml >&2
inside update-mime-database /usr/share/mime
inside update-desktop-database
for type in image/x-aperio-svs application/x-histoviewer-project application/x-histoviewer-model; do
    [ "$(as_reader xdg-mime query default $type)" = histoviewer.desktop ] || { echo "$type is not opened with the program" >&2; exit 1; }
done
as_reader env MANWIDTH=100 man histoviewer >build/package/man.txt
grep -q self-test build/package/man.txt

say "self-test, without a network"
as_reader histoviewer self-test

say "The window on a slide: draw nothing, Ctrl+Enter, read"
python=${PYTHON:-build/package/venv/bin/python}
"$python" packaging/test_slide.py "$bare/home/reader/slide.tif"
"$python" packaging/test_model.py "model of the double click" "$bare/home/reader/mine.safetensors"
mkdir -p "$shots"
cat >"$bare/tmp/journey.sh" <<'JOURNEY'
set -euo pipefail
fail() { echo "$*" >&2; import -window root /home/reader/failed.png || true; exit 1; }
slide=/home/reader/slide.tif
project=/home/reader/.local/share/histoviewer/working.hvproj
Xvfb :7 -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 & server=$!
export DISPLAY=:7
program=
trap 'end; kill $server 2>/dev/null || true' EXIT
for _ in $(seq 50); do [ -S /tmp/.X11-unix/X7 ] && break; sleep 0.1; done
shot() { import -window root "/home/reader/$1.png"; }
# Looks many times a second: xdotool's own waiting takes half a second a look.
window() {
    for _ in $(seq 3000); do
        found=$(xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -n 1) || true
        [ -n "$found" ] && echo "$found" && return
        sleep 0.02
    done
    return 1
}
# No window manager gives a new window the keys here.
in_window() { timeout 20 xdotool windowfocus --sync "$(window "$1")" "${@:2}"; }
begin() {
    local started; started=$(date +%s%N)
    # A group of its own: gio open leaves the program behind.
    setsid "${@:2}" & program=$!
    window HistoViewer >/dev/null || fail "no window: $1"
    echo "$1: window after $((($(date +%s%N) - started) / 1000000)) ms, $(awk '{ print ($14 + $15) * 10 }' /proc/$program/stat 2>/dev/null || echo unknown) ms of processor time"
}
end() {
    kill -- "-$program" 2>/dev/null || true
    wait "$program" 2>/dev/null || true
    for _ in $(seq 100); do xdotool search --onlyvisible --name HistoViewer >/dev/null 2>&1 || break; sleep 0.1; done
}
answers() { sqlite3 "$project" "select count(*) from runs where kind = 'classify' and result like '%${1:-}%'" 2>/dev/null || echo 0; }
wait_for_answer() {
    for _ in $(seq 90); do [ "$(answers "${1:-}")" -gt 0 ] && return; sleep 2; done
    return 1
}

begin "first start" histoviewer "$slide"
sleep 6; shot first-start
in_window HistoViewer key Return
sleep 2
# The notice had a window of its own, which is gone now.
sleep 4; in_window HistoViewer key ctrl+Return
wait_for_answer || fail "Classify by keyboard gave no result"
sleep 3; shot classified
end
for n in second third fourth; do
    begin "$n start" histoviewer
    sleep 4; end
done
shot_of() { begin "$1 by double click" gio open "$2"; sleep 8; shot "$1"; end; }
for part in "$project"*; do cp "$part" "/home/reader/mine.hvproj${part#"$project"}"; done
# A plain TIFF belongs to whatever shows pictures.
cp "$slide" /home/reader/slide.svs
shot_of slide /home/reader/slide.svs; shot_of project /home/reader/mine.hvproj
begin "model by double click" gio open /home/reader/mine.safetensors
sleep 8; in_window HistoViewer key ctrl+o
in_window "Open images" type --delay 30 "$slide"; xdotool key Return
sleep 5; in_window HistoViewer key ctrl+Return
wait_for_answer "model of the double click" || fail "The model of the double click was not the one that classified"
sleep 3; shot model; end
JOURNEY
timeout 900 unshare --net -- chroot --userspec=reader:reader "$bare" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/home/reader LANG=C.UTF-8 bash /tmp/journey.sh ||
    { cp "$bare"/home/reader/*.png "$shots/"; exit 1; }
cp "$bare"/home/reader/*.png "$shots/"
# The screen's own lock and the test's own files are no leftovers of the program.
rm -rf "$bare"/tmp/{histoviewer.deb,journey.sh,.X7-lock,.X11-unix}
outside=$(inside find / -xdev -newer /home/reader/slide.tif -user reader -not -path '/home/reader*' -not -path '/proc/*' -not -path '/dev/*')
[ -z "$outside" ] || { echo "Written outside the person's own folder: $outside" >&2; exit 1; }

say "Removing it"
inside env DEBIAN_FRONTEND=noninteractive apt-get purge -y -qq histoviewer >/dev/null
rm -rf "$bare"/home/reader/{.local,.cache,.config,*.tif,*.svs,*.png,*.hvproj*,*.safetensors}
files >build/package/after.txt
if ! diff build/package/before.txt build/package/after.txt; then
    echo "Something was left behind." >&2
    exit 1
fi
say "Installed, used, removed; nothing is left. Screenshots: $shots"
