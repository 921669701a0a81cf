#!/usr/bin/env bash
# Looks at a package without installing it: check_package.sh PACKAGE.deb
# Wants lintian, appstreamcli and desktop-file-validate; ends with 1 where one of them finds an error.
set -euo pipefail
package=$(readlink -f "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dpkg-deb --fsys-tarfile "$package" | tar -x -C "$work" ./usr/share
desktop-file-validate "$work"/usr/share/applications/*.desktop
appstreamcli validate --no-net "$work"/usr/share/metainfo/*.xml
lintian --allow-root --fail-on error "$package"
echo "The package is in order."
