"""Line 2 as given.

says: That is the homework's: compare its last two
earns: 1/2
"""


def hunt_lost_factor():
    d_p_n = "a * (1 - p_n)"
    d_loss = "a*(p_n-t_n)"
    return d_p_n, d_loss
