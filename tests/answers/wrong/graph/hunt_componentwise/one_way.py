"""S2.CG.9c: no sum over the middle.

says: second component of G as well
earns: 1/2
"""


def hunt_componentwise():
    first_component = "(x - y) * (x * y)"
    d_x = "F1_G1 * G1_x"
    return first_component, d_x
