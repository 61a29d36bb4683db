#!/usr/bin/env bash
# Puts the frozen program (build_program.sh) into a Debian package: build/package/histoviewer_VERSION_ARCH.deb.
set -euo pipefail
cd "$(dirname "$0")/.."

out=build/package
root=$out/deb
python=$out/venv/bin/python
limit_mb=250
# xz at 6 for the package to give away (zstd at its best, 19, is too large); DEB_PRESS=gzip DEB_LEVEL=1 for a quick try.
press=${DEB_PRESS:-xz}
level=${DEB_LEVEL:-6}
say() { printf '%s\n' "$*" >&2; }

version=$("$python" -c "import re, pathlib; print(re.search(r'\"(.+?)\"', pathlib.Path('histoviewer/__init__.py').read_text().split('__version__ =')[1])[1])")
architecture=$(dpkg --print-architecture)
# The day of the last change, so that the same source makes the same package.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH
day=$(date -u -d "@$SOURCE_DATE_EPOCH" +%F)
fill() { sed -e "s/@VERSION@/$version/g" -e "s/@DATE@/$day/g" "$1"; }

rm -rf "$root"
mkdir -p "$root/opt" "$root/DEBIAN" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/mime/packages" \
    "$root/usr/share/metainfo" "$root/usr/share/man/man1" "$root/usr/share/doc/histoviewer" "$root/usr/share/icons/hicolor"
cp -al "$out/histoviewer" "$root/opt/histoviewer"
ln -s /opt/histoviewer/histoviewer "$root/usr/bin/histoviewer"
cp packaging/linux/histoviewer.desktop "$root/usr/share/applications/"
cp packaging/linux/histoviewer-mime.xml "$root/usr/share/mime/packages/histoviewer.xml"
fill packaging/linux/org.histoviewer.HistoViewer.metainfo.xml >"$root/usr/share/metainfo/org.histoviewer.HistoViewer.metainfo.xml"
"$python" packaging/man_page.py "$version" "$day" | gzip -9n >"$root/usr/share/man/man1/histoviewer.1.gz"
gzip -9nc CHANGELOG.md >"$root/usr/share/doc/histoviewer/changelog.gz"
{
    printf 'Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\nUpstream-Name: HistoViewer\n\n'
    printf 'Files: *\nCopyright: the developers of HistoViewer\nLicense: GPL-3.0-or-later\n'
    printf ' The text is in /usr/share/common-licenses/GPL-3. What else is inside, and under which licence:\n /opt/histoviewer/licences.txt\n'
} >"$root/usr/share/doc/histoviewer/copyright"
"$python" packaging/icons.py "$root/usr/share/icons/hicolor"

cat >"$root/DEBIAN/control" <<CONTROL
Package: histoviewer
Version: $version
Architecture: $architecture
Maintainer: The developers of HistoViewer <histoviewer@localhost>
Installed-Size: $(du -sk "$root" | cut -f1)
Section: science
Priority: optional
Depends: libc6 (>= 2.36), libstdc++6, libgl1, libegl1, libfontconfig1, libdbus-1-3, libglib2.0-0 | libglib2.0-0t64, libxkbcommon0, libxkbcommon-x11-0, libxcb-cursor0, libxcb-icccm4, libxcb-keysyms1, libxcb-shape0, fonts-dejavu-core
Recommends: shared-mime-info, desktop-file-utils
Description: annotate, normalize and classify histology slides
 Opens histology images and whole slides, keeps every annotation the moment it
 is drawn, normalizes stain, trains networks on your own patients, and
 classifies with the evidence beside the result. Works without a graphics card
 and without the internet.
 .
 For research use only, not for diagnosis.
CONTROL
(cd "$root" && find opt usr -type f -exec md5sum {} +) >"$root/DEBIAN/md5sums"
chmod -R u=rwX,go=rX "$root"

deb=$out/histoviewer_${version}_$architecture.deb
dpkg-deb --root-owner-group --threads-max="$(nproc)" -Z"$press" -z"$level" --build "$root" "$deb" >/dev/null
rm -rf "$root"
size_mb=$(du --block-size=1MB "$deb" | cut -f1)
say "$deb: $size_mb MB"
[ "$size_mb" -le "$limit_mb" ] || {
    say "That is more than $limit_mb MB."
    exit 1
}
