"""The Transformer on histories: what comes next, foretold from the order of what came before."""
