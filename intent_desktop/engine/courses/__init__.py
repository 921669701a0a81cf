"""How each family of questions is learnt, judged, packed and scored: one package a family."""
