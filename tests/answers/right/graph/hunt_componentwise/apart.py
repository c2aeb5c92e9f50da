"""Two products."""


def hunt_componentwise():
    return (
        "x * x * y - y * y * x",
        "F1_G1 * G1_x - (-F1_G2) * G2_x",
    )
