"""The whole line with the derivative in front."""


def hunt_update_rule():
    return r"\frac{\partial E}{\partial w} = -2(y-s)\,s(1-s)\,x"
