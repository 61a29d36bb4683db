#!/usr/bin/env bash
# Signs, notarizes and packs HistoViewer.app, which PyInstaller made on a Mac (packaging/histoviewer.spec).
# NOT TESTED by us: written from Apple's documentation. Needs Xcode's command line tools and a Developer ID.
#     IDENTITY="Developer ID Application: NAME (TEAM)" PROFILE=notary packaging/macos/build_dmg.sh VERSION
# PROFILE is a keychain profile made once with: xcrun notarytool store-credentials notary
set -euo pipefail
cd "$(dirname "$0")/../.."

version=$1
app=build/package/HistoViewer.app
dmg=build/package/HistoViewer-$version.dmg
rights=packaging/macos/entitlements.plist

# From the inside out: a bundle's signature covers what it holds.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 -n 20 codesign --force --timestamp --options runtime --sign "$IDENTITY"
codesign --force --timestamp --options runtime --entitlements "$rights" --sign "$IDENTITY" "$app"
codesign --verify --deep --strict "$app"

hdiutil create -volname HistoViewer -srcfolder "$app" -ov -format UDZO "$dmg"
codesign --timestamp --sign "$IDENTITY" "$dmg"
xcrun notarytool submit "$dmg" --keychain-profile "$PROFILE" --wait
xcrun stapler staple "$dmg"
spctl --assess --type open --context context:primary-signature "$dmg"
