#!/bin/sh
# Removes what install.sh has installed; projects and settings stay.
set -eu
if [ "$(id -u)" = 0 ]; then
    program=/opt/intent-desktop commands=/usr/local/bin share=/usr/local/share
else
    share=${XDG_DATA_HOME:-$HOME/.local/share}
    program=$share/intent-desktop commands=$HOME/.local/bin
fi

rm -f "$commands/intent-desktop" \
    "$share/applications/intent-desktop.desktop" \
    "$share/mime/packages/intent-desktop.xml" \
    "$share/metainfo/org.intentdesktop.IntentDesktop.metainfo.xml"
find "$share/icons/hicolor" \( -name intent-desktop.png -o -name intent-desktop.svg \) -path '*/apps/*' -exec rm -f {} + 2> /dev/null || true
rm -rf "$program" "$program.new"

refresh() { command -v "$1" > /dev/null && "$@" > /dev/null 2>&1 || true; }
refresh update-mime-database "$share/mime"
refresh update-desktop-database "$share/applications"
refresh gtk-update-icon-cache -q -t "$share/icons/hicolor"

echo "Removed. Your projects and settings are where they were."
