"""LaTeX."""


def hunt_update_rule():
    d_w = r"-2\,(y - s)\,s\,(1 - s)\,x"
    return d_w
