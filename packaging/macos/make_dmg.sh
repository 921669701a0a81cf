#!/usr/bin/env bash
# Puts the application into a disk image to drag it from: make_dmg.sh APPLICATION.app TARGET.dmg
# With CODESIGN_IDENTITY the image is signed (the application has been, by PyInstaller); with NOTARY_PROFILE, a profile that
# `xcrun notarytool store-credentials` has kept, Apple is asked to notarise it. Without them both steps are left out.
set -euo pipefail
application=$1 target=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

ditto "$application" "$work/$(basename "$application")"
ln -s /Applications "$work/Applications"
if [[ -n ${CODESIGN_IDENTITY:-} ]]; then
    codesign --verify --deep --strict "$work/$(basename "$application")"
fi
rm -f "$target"
hdiutil create -quiet -volname "Intent Desktop" -srcfolder "$work" -format ULMO "$target"
if [[ -n ${CODESIGN_IDENTITY:-} ]]; then
    codesign --sign "$CODESIGN_IDENTITY" --timestamp "$target"
fi
if [[ -n ${NOTARY_PROFILE:-} ]]; then
    xcrun notarytool submit "$target" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$target"
fi
