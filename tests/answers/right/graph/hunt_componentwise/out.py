"""Multiplied out."""


def hunt_componentwise():
    first_component = "x**2 * y - x * y**2"
    d_x = "G1_x * F1_G1 + G2_x * F1_G2"
    return first_component, d_x
