"""What each exercise of this course asks: points, known mistakes, sentences.

A known mistake has a code, so that tests, answers on file and the table of `grader
certify` mean the same one. The letter says where it is made, the number which it is:

    A   slope of an activation      z (1 - z), a factor 1 - a lost, tanh for sigmoid
    B   batch and bias              1/m missing, a bias gradient averaged or forgotten
    C   chain and layout            a transpose, another layer's weight, a lost factor
    D   residual, sign and loss     t - o for o - t, a factor 2, log of the wrong base
    P   softmax                     index swapped, one case of two, shift forgotten
    R   penalty (regularisation)    2 lambda W, on the bias, multiplied in
    N   behaviour                   state kept, input changed, overflow, wrong shape

S0 to S4 are the five homework sheets behind the course. S2.AN.4b is question 4b of the
part on artificial neurons (NN: neural networks, CG: computation graphs) of sheet 2. A
master says with `covers="S2.AN.4b"` which of these an exercise asks. Codes in words
("sign", "self") belong to one exercise.
"""
