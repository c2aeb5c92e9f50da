"""Networks with layers: what answers return, and wrong gradients to hunt."""
