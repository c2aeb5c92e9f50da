"""S2.CG.9b S2.CG.9c: the first component sees the first only.

says: F receives both components of G.
"""


def hunt_componentwise():
    first_component = "(x - y) * (x - y)"
    d_x = "F1_G1 * G1_x"
    return first_component, d_x
