"""Learning an encoder before any question is asked, and what it makes of new histories."""
