"""Sum of slopes.

says: Each slope of F meets its own component of G.
earns: 1/2
"""


def hunt_componentwise():
    first_component = "(x-y)*x*y"
    d_x = "(F1_G1 + F1_G2) * (G1_x + G2_x)"
    return first_component, d_x
