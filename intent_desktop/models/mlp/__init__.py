"""The multilayer perceptron: how rows enter it, its layers, and the model around them."""
