"""A copy with holes."""


def relu_backward(upstream, z):
    d_z = upstream.copy()
    d_z[z <= 0] = 0.0
    return d_z
