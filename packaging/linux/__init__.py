"""The installers for Linux."""
