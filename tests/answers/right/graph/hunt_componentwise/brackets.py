"""Brackets."""


def hunt_componentwise():
    return (
        "(x - y) * (x * y)",
        "(F1_G1 * G1_x) + (F1_G2 * G2_x)",
    )
