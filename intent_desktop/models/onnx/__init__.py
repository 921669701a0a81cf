"""Fitted models written as ONNX graphs, to be run by other programs."""
