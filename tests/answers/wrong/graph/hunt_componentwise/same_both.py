"""First for both.

says: F receives both components of G.
earns: 1/2
"""


def hunt_componentwise():
    first_component = "(x - y) * (x - y)"
    d_x = "F1_G1*G1_x+F1_G2*G2_x"
    return first_component, d_x
