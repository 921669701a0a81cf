#!/bin/sh
# Installs Intent Desktop from this folder: for you alone, or, started as root, for everybody. Again over an earlier one.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
if [ "$(id -u)" = 0 ]; then
    program=/opt/intent-desktop commands=/usr/local/bin share=/usr/local/share
else
    share=${XDG_DATA_HOME:-$HOME/.local/share}
    program=$share/intent-desktop commands=$HOME/.local/bin
fi

mkdir -p "$commands" "$share"
# Beside the old one first, so that what is interrupted leaves a program that works.
rm -rf "$program.new"
cp -R "$here/program" "$program.new"
rm -rf "$program"
mv "$program.new" "$program"
ln -sf "$program/intent-desktop" "$commands/intent-desktop"
cp -R "$here/share/." "$share/"
# The menu does not look where the command may stand.
sed "s|^Exec=intent-desktop |Exec=\"$program/intent-desktop\" |" \
    "$here/share/applications/intent-desktop.desktop" > "$share/applications/intent-desktop.desktop"
cp "$here/uninstall.sh" "$program/"

refresh() { command -v "$1" > /dev/null && "$@" > /dev/null 2>&1 || true; }
refresh update-mime-database "$share/mime"
refresh update-desktop-database "$share/applications"
refresh gtk-update-icon-cache -q -t "$share/icons/hicolor"

echo "Installed. Start it from the menu, or with: $commands/intent-desktop"
echo "To remove it: $program/uninstall.sh"
