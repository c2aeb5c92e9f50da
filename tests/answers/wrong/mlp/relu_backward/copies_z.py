"""Written into a copy of z.

says: Right at ordinary inputs; where z holds whole numbers it comes out in
earns: 3/4
"""


def relu_backward(upstream, z):
    d_z = z.copy()
    d_z[z > 0] = upstream[z > 0]
    d_z[z <= 0] = 0
    return d_z
