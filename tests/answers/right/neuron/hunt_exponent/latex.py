"""LaTeX."""


def hunt_exponent():
    d_x = r"-y w \frac{e^{-w x}}{1 + e^{-w x}}"
    return d_x
