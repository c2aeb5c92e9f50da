# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Layers
#
# A single layer of neurons draws straight lines. Now a second layer comes in between, then as many as you like. You derive all their gradients, first for a single weight, then for whole tables, and end with a program that trains networks of any depth.
#
# **You will** write layers as pairs of functions, one forward and one back, train on digits, a spiral and patients, and find out why a falling loss says little about a gradient.
#
# **You need** notebooks 1 and 2: the sigmoid, the central difference, softmax and its loss; and loops, lists and `zip` in Python.

# %% [markdown] lecture=1
# # Layers
#
# One layer draws lines. Two layers bend the plane.
#
# Note:
#
# **Show** the title until the room is quiet. The aim: at minute 90 a network of any depth trains, and a falling loss is no proof of a gradient.
#
# **Ask** "Who has an XOR feature for me?" It was last but one week's question.
#
# **Wait for** one, such as the product of the inputs. Today a network finds its own.

# %% [markdown]
# **It takes** about two and a half hours: a good hour and a half for the exercises, the rest to read and to look. The end of section 6 is a good place to stop for the day; it is marked. Programs are marked ●, pencil questions ○. Nothing later needs what is marked ☆, but its points count.

# %% setup=true
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from grader.student import check, data, figures, wrong_gradients

Array = np.ndarray

# %% [markdown]
# Functions that you know come along, so you need not copy anything: from notebook 1 the sigmoid and the instrument, from notebook 2 softmax, its loss, and the batches.

# %% carry="sigmoid"

# %% carry="numerical_gradient"

# %% carry="softmax log_softmax"

# %% carry="cross_entropy cross_entropy_backward"

# %% carry="minibatches"

# %% [markdown]
# ## 1. Why one layer is not enough
#
# No line separates the corners of XOR: that is where notebook 1 ended. So put two units between the inputs and the answer, both with ReLU, which is $z$ where $z > 0$ and otherwise 0:
#
# $$a_1 = \mathrm{ReLU}(x_1 + x_2),$$
#
# $$a_2 = \mathrm{ReLU}(x_1 + x_2 - 1)$$
#
# These units are called *hidden*, because neither the data nor the answer shows them. Each example now has two new features, $a_1$ and $a_2$, and one more neuron answers from them: yes where $a_1 - 2 a_2 - 0.5 > 0$. The picture on the right shows the four corners in the new features: two of them have fallen together, and now one line is enough.

# %%
figures.hidden_space(W=[[1, 1], [1, 1]], b=[0, -1], v=[1, -2], c=-0.5)

# %% [markdown] lecture=3
# ## Two corners have fallen together
#
# {output}
#
# Note:
#
# **Show** the left plane, its four corners, the two bends; then the right plane: the same corners in the new features.
#
# **Ask** "Which two corners have fallen together?" Then: "Who finds the line now?"
#
# **Wait for** (0, 1) and (1, 0); the line on the right. The hidden units are ReLU of x1 + x2 and of x1 + x2 - 1: let somebody compute all four corners aloud.

# %% [markdown]
# How far does this go? Take one input $x$ and three hidden ReLU units, as in the picture below. Each is zero on one side of its bend and a straight line on the other. The output adds them up, each times a weight of its own, so it can bend in three places. A hundred units can follow nearly any curve.
#
# The bends do the work. Leave out the activation, and two layers are $V(Wx) = (VW)x$: one layer again, with another matrix. A hidden layer may also have *fewer* units than there are inputs. Then it has to say in a few numbers what matters about many.

# %%
figures.folds()

# %% [markdown] lecture=2
# ## Three units, three bends
#
# {output}
#
# Note:
#
# **Show** the three units, each zero on one side of its bend; then their weighted sum.
#
# **Ask** "How many bends can a hundred units make?"
#
# **Wait for** a hundred. So a hundred units follow nearly any curve.

# %% [markdown] lecture=2
# ## What if I leave out the ReLU?
#
# $$V\,(W x) = \;?$$
#
# Answer after half a minute:
#
# $$V\,(W x) = (V W)\,x$$
#
# Two matrices make **one**: one layer again.
#
# Note:
#
# **Show** the question.
#
# **Ask** "Two layers, nothing in between. What have we won?"
#
# **Wait for** the answer from the room: two matrices make one. The bends do the work.

# %% [markdown]
# ## 2. Names and shapes
#
# A layer takes $d$ numbers to $h$ numbers. Every unit has $d$ weights and a bias of its own. In this course each example is a row, and column $j$ of the matrix $W$ belongs to unit $j$: the entry $W_{ij}$ leads *from* input $i$ *to* unit $j$. Other books write the same thing differently:
#
# | here | elsewhere | means |
# |---|---|---|
# | `X @ W + b` | $W x + b$ | one example a row, or one a column: their $W$ is our $W$ transposed |
# | $W_{ij}$ | $a_{ij}$, $\omega_{ij}$; $w_{ji}$ where $W x$ is used | weight from $i$ to $j$ |
# | $z$ | $N$, $s$, $X^{(2)}$ | pre-activation: the weighted sum, before the activation |
# | $a$ | $O^{(1)}$, $z$, $y^{(1)}$ | output of a hidden unit, after it |
# | $t$ | $y$, $l$ | target |
#
# Watch the last three rows: the same letter stands for different things in different books, and that is where mistakes grow.

# %% [markdown] lecture=2
# ## Each W leads from i to j
#
# $$Z = XW + b, \qquad W_{ij}: \text{ from input } i \text{ to unit } j$$
#
# One example a **row**. One unit a **column**.
#
# Note:
#
# **Show** the formula, and one wire drawn on the board with its two indices.
#
# **Ask** "Which column belongs to the third unit?"
#
# **Wait for** column 2: we count from 0. Say that other books have examples in columns, their W is our W transposed, and the same letter stands for different things.
#
# **Leave for home** the table of notations.

# %% [markdown]
# ### 2.1 Counting ○ · 3 min · 3 points
#
# A network with 4 inputs, 3 hidden units and 2 outputs is called a 4-3-2 network. For its first layer: what is the shape of $W$ in our notation, and what in $Wx$? In ours, what is the index of the weight from the *second* input to the *third* unit, counted from 0 as in Python? How many numbers does the whole network have to learn, biases included?
#
# And one about paths: in a 3-4-5-2 network, by how many different paths does a single weight of the first layer reach the outputs?
#
# **Form of the answer:** two shapes and one index, pairs such as `(5, 6)`; then two numbers.
#
# <details><summary>Hint 1</summary>X has shape (n, 4) and the result (n, 3). Which shape must stand between them?</details>
# <details><summary>Hint 2</summary>Layer by layer: inputs times units, plus a bias for each unit.</details>
# <details><summary>Hint 3</summary>The weight leads into one hidden unit. From there the path branches twice.</details>

# %% exercise="notation_by_hand" covers="S0.A.1 S0.A.2 S0.A.3 S1.1 S1.3 S1.4"

# %% check="notation_by_hand" points=3

# %% [markdown] lecture=3
# ## A 3-4-5-2 network
#
# By how many paths does **one** weight of the first layer reach the outputs?
#
# Answer after one minute with a pencil:
#
# $5 \cdot 2 = 10$ paths. With three hidden layers of 100 and ten outputs: **100,000**.
#
# Note:
#
# **Show** the four columns of circles on the board, one weight drawn thick.
#
# **Ask** "It leads into one unit. Where does it branch?"
#
# **Wait for** twice: 5 units, then 2 outputs. Write the ten products down, they return after the break. Nobody adds 100,000 of them one by one.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The number of paths multiplies with every layer. With three hidden layers of 100 units and ten outputs, each weight of the first layer has $100 \cdot 100 \cdot 10 = 100{,}000$ of them. Nobody adds these up one by one; section 7 shows how to walk them all at once.
#
# </details>

# %% [markdown]
# ### 2.2 A layer ● · 2 min · 2 points
#
# Write the weighted sums of all units for all examples. A matrix product followed by a shift is called an affine map, hence the name of the function.
#
# $$Z_{ij} = \sum_{m=1}^{d} X_{im} W_{mj} + b_j$$
#
# | array | shape | holds |
# |---|---|---|
# | `X` | (n, d) | one example a row |
# | `W` | (d, h) | one unit a column |
# | `b` | (h,) | one bias for each unit |
# | result | (n, h) | one sum for each example and unit |
#
# <details><summary>Hint 1</summary>You have written it twice before, for one neuron and for the logits of all classes.</details>
# <details><summary>Hint 2</summary>A list of h numbers is added to each row of an (n, h) table by a plain plus sign.</details>

# %% exercise="affine" shown="return" covers="S0.A.1 S0.A.3 S1.5 S2.NN.5a"

# %%
# Try it: the two hidden sums of XOR at its four corners.
corners = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
affine(corners, np.array([[1.0, 1.0], [1.0, 1.0]]), np.array([0.0, -1.0]))

# %% check="affine" points=2

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# It is easy to write $a_j = \sigma(z_j) = \sum_i x_i W_{ij}$, as a homework did. The second equals sign is wrong: the sum is $z_j$, and $a_j$ is what the activation makes of it.
#
# </details>

# %% [markdown]
# ### 2.3 ReLU ● · 1 min · 1 point
#
# The activation of section 1, for arrays of any shape.
#
# **You will need** `np.maximum`, which takes the larger of two numbers, entry by entry: `np.maximum([1, 5], 3)` is `[3, 5]`. (`np.max` is another function: the largest entry of one array.)
#
# | array | shape | holds |
# |---|---|---|
# | `z` | any | weighted sums |
# | result | the same | `z` where it is positive, else 0 |
#
# <details><summary>Hint 1</summary>ReLU is the larger of two numbers. Which two?</details>

# %% exercise="relu"

# %%
# Try it: the hidden outputs of XOR. Compare with the picture.
relu(affine(corners, np.array([[1.0, 1.0], [1.0, 1.0]]), np.array([0.0, -1.0])))

# %% check="relu" points=1

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The two middle corners make the same row. From here on nothing can tell them apart, and nothing should.
#
# </details>

# %% [markdown]
# Now a whole network of two layers, drawn as a ledger of shapes. $X$ goes in, $Z$ are the weighted sums of the hidden units, $A$ their outputs, and a second layer with weights $V$ and biases $c$ makes the outputs $O$. On the way back each of them has an array `d_...`: the derivatives of the loss, in the same shape. You will fill in the lower half in section 4.

# %%
figures.shape_ledger([4, 3, 2], n=5)

# %% [markdown] lecture=2
# ## Each gradient has the shape of its own
#
# {output}
#
# Note:
#
# **Show** the upper half; cover the lower one with your hand or a sheet.
#
# **Ask** "Which shape must stand between (n, 4) and (n, 3)?" Then: "And which shape has each gradient below?"
#
# **Wait for** (4, 3). Below: the same as above, always. Uncover.
#
# **Leave for home** 2.2 and 2.3.

# %% [markdown]
# ## 3. A network that answers with numbers
#
# Begin with *regression*: the targets $t$ are numbers, such as a price or a temperature. The hidden units have sigmoids, $a = \sigma(z)$; the outputs are *linear*, that is, bare sums, since a temperature can be any number.

# %% [markdown] lecture=2
# ## Half a square
#
# $$E = \frac{1}{n} \sum_{\text{rows}} \frac12 \sum_q (O_q - T_q)^2$$
#
# $$\frac{\partial E}{\partial O} = \;?$$
#
# Answer after half a minute:
#
# $$\frac{\partial E}{\partial O} = \frac{O - T}{n}$$
#
# Note:
#
# **Show** outputs are bare sums now, for a temperature can be any number.
#
# **Ask** "What is the half for? Where does 1/n go?"
#
# **Wait for** it meets the 2 of the derivative. The 1/n comes in here, once and for all: every gradient below inherits it.
#
# **Leave for home** 3.1 and 3.2.

# %% [markdown]
# ### 3.1 Half a square ● · 2 min · 2 points
#
# The difference $o - t$ is called the *residual*. The loss of one example is half the sum of its $k$ squared residuals; the loss of a batch is the mean over its $n$ examples:
#
# $$E = \frac{1}{n} \sum_{i=1}^{n} \frac{1}{2} \sum_{q=1}^{k} (O_{iq} - T_{iq})^2$$
#
# The half is there to meet the 2 of the derivative. Other books leave it out, or add the examples up, so we always write the loss down.
#
# | array | shape | holds |
# |---|---|---|
# | `outputs` | (n, k) | what the network says |
# | `targets` | (n, k) | what is right |
# | result | () | E |
#
# <details><summary>Hint 1</summary>np.sum without an axis adds up everything. What does it have to be divided by?</details>
# <details><summary>Hint 2</summary>np.mean of the squares would divide by n times k.</details>

# %% exercise="squared_error" covers="S0.Q1.1a S1.17a S2.NN.4a S2.NN.5b"

# %%
# Try it: residuals 1, 0 and 2, -1. Half of 1, and half of 5, on average.
o, t = np.array([[1.0, 0.0], [2.0, 0.0]]), np.array([[0.0, 0.0], [0.0, 1.0]])
float(squared_error(o, t))

# %% check="squared_error" points=2

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# 1.5. The residual of 2 alone makes two thirds of it: large residuals dominate, because of the square.
#
# </details>

# %% [markdown]
# ### 3.2 Its gradient ● · 2 min · 2 points
#
# Write the derivative of $E$ in every output, for the whole batch. Each output occurs in just one of the squares of 3.1. The factor $1/n$ comes in here, once and for all: every gradient below inherits it.
#
# | array | shape | holds |
# |---|---|---|
# | `outputs`, `targets` | (n, k) | as above |
# | result | (n, k) | derivative of E in each entry of `outputs` |
#
# <details><summary>Hint 1</summary>When this entry moves, all other squares stay as they are: their derivatives are zero.</details>
# <details><summary>Hint 2</summary>The derivative of a square has no square left, and its 2 meets the half.</details>

# %% exercise="squared_error_backward" covers="S0.Q1.1b S1.17a S2.NN.5c"

# %%
# Try it: against your instrument, as always. The largest difference should be tiny.
rng = np.random.default_rng(0)
outputs, targets = rng.normal(size=(4, 3)), rng.normal(size=(4, 3))
by_nudging = numerical_gradient(lambda o: squared_error(o, targets), outputs)
float(np.abs(squared_error_backward(outputs, targets) - by_nudging).max())

# %% check="squared_error_backward" points=2

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Where an output is right the gradient is zero, and its sign says whether the output is too large or too small. A squared residual could not say that.
#
# </details>

# %% [markdown]
# ### 3.3 Back to an output weight ○ · 2 min · 3 points
#
# Now a single weight. An output is $o = \dots + v a$, where $v$ is the weight that leads to it from a hidden unit, $a$ is the output of that unit, and the dots stand for everything else. For one example, $E = (o - t)^2/2$. Find the two factors and their product:
#
# $$\frac{\partial E}{\partial v} = \frac{\partial E}{\partial o} \cdot \frac{\partial o}{\partial v}$$
#
# **Form of the answer:** three expressions in `o`, `t` and `a`, as text: $\partial E/\partial o$, $\partial o/\partial v$, $\partial E/\partial v$.
#
# <details><summary>Hint 1</summary>The dots do not change when v does.</details>
# <details><summary>Hint 2</summary>How much does v a grow if v grows by 1?</details>

# %% exercise="output_weight_chain" covers="S0.Q1.1b S0.Q1.1c S0.Q1.1d S0.Q1.1e S2.NN.5e"

# %% check="output_weight_chain" points=3

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Error times input, as in notebook 1; only now the input is what a hidden unit says. The update is $v \leftarrow v - \alpha\, \partial E/\partial v$ with a learning rate $\alpha$. Had the loss no half, the gradient would be twice as long.
#
# </details>

# %% [markdown]
# ### 3.4 Back to a hidden weight ○ · 3 min · 4 points
#
# One layer deeper. The hidden unit has $a = \sigma(z)$ and $z = \dots + w x$, where $w$ leads to it from the input $x$. The chain is two links longer:
#
# $$\frac{\partial E}{\partial w} = \frac{\partial E}{\partial o} \cdot \frac{\partial o}{\partial a} \cdot \frac{\partial a}{\partial z} \cdot \frac{\partial z}{\partial w}$$
#
# **Form of the answer:** four expressions in `o`, `t`, `v`, `a` and `x`, as text: $\partial o/\partial a$, $\partial a/\partial z$ (in `a`), $\partial z/\partial w$, and the whole $\partial E/\partial w$.
#
# <details><summary>Hint 1</summary>In o = ... + v a, it is now a that moves, while v stays.</details>
# <details><summary>Hint 2</summary>The slope of the sigmoid, written with its value: exercise 3.3 of notebook 1.</details>
# <details><summary>Hint 3</summary>The first factor is that of 3.3.</details>

# %% exercise="hidden_weight_chain" covers="S0.Q1.2a S0.Q1.2b S0.Q1.2d S2.NN.3a S2.NN.5h"

# %% check="hidden_weight_chain" points=4

# %% [markdown] lecture=4
# ## One factor, one arrow
#
# $$\frac{\partial E}{\partial w} = \frac{\partial E}{\partial o} \cdot \frac{\partial o}{\partial a} \cdot \frac{\partial a}{\partial z} \cdot \frac{\partial z}{\partial w} = \;?$$
#
# Answer after two minutes with a pencil:
#
# $$\frac{\partial E}{\partial w} = (o - t) \cdot v \cdot a\,(1 - a) \cdot x$$
#
# Note:
#
# **Show** the chain x, w, z, a, v, o, E on the board as arrows. First the output weight: (o - t) a, error times input. Then one layer deeper.
#
# **On the board:** $x \to z \to a \to o \to E$, with $w$ below the first arrow and $v$ below the third; one factor below each arrow: $x$, $a(1 - a)$, $v$, $o - t$.
#
# **Ask** at each arrow, backwards: "Which factor belongs to this one?"
#
# **Wait for** four factors from four people. This is the whole of backpropagation for one weight.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Every factor belongs to one arrow of the network, and the chain walks the arrows backwards. This is the whole of backpropagation for one weight. You will not have to write it out again: from here on, only what is new is asked.
#
# </details>

# %% [markdown]
# ### 3.5 Bug hunt: the hidden update ○ · 2 min · 2 points
#
# From a homework, for the loss $E = (t - o)^2$ without a half, translated into our letters:
#
# > 1. $\dfrac{\partial o}{\partial w} = v\, \dfrac{\partial a}{\partial w} = v\, \dfrac{\partial a}{\partial z} \dfrac{\partial z}{\partial w}$
# >
# > 2. $\dfrac{\partial a}{\partial z} = z (1 - z)$
# >
# > 3. $\dfrac{\partial z}{\partial w} = x$
# >
# > 4. $\dfrac{\partial E}{\partial w} = -2 (t - o)\, v\, z (1 - z)\, x$
# >
# > 5. $w \leftarrow w + 2 \alpha\, (t - o)\, v\, z (1 - z)\, x$
#
# One line is wrong, and two inherit it. Type the right update: the new value of $w$.
#
# **Form of the answer:** one expression in `w`, `alpha`, `t`, `o`, `v`, `a` and `x`, as text.
#
# <details><summary>Hint 1</summary>Which line is -2 for z = 2, although the slope of a sigmoid lies between 0 and 1/4?</details>
# <details><summary>Hint 2</summary>The rest of line 5 stays as it is.</details>

# %% exercise="hunt_hidden_update" covers="S0.Q1.2e S0.Q1.2f"

# %% check="hunt_hidden_update" points=2

# %% [markdown] lecture=3
# ## Poll: which line is wrong?
#
# 1. $\dfrac{\partial o}{\partial w} = v\,\dfrac{\partial a}{\partial z}\,\dfrac{\partial z}{\partial w}$
# 2. $\dfrac{\partial a}{\partial z} = z\,(1 - z)$
# 3. $\dfrac{\partial z}{\partial w} = x$
#
# Answer after one minute, then hands:
#
# B. For $z = 2$ it says $-2$; right is $a\,(1 - a)$, at most $\frac14$.
#
# Note:
#
# **Show** the lines of a homework. Some have met this mistake two weeks ago.
#
# **Ask** "Which line, and which number would show it?"
#
# **Wait for** the votes on the board, then the number. With one more layer the mistake hides better: the output weights still learn, so the loss falls all the same.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# You met this mistake in notebook 1. With one more layer it hides better: the output weights still learn, so the loss falls all the same.
#
# </details>

# %% [markdown]
# ### 3.6 Bug hunt: a linear output ☆ · 2 min · 2 points
#
# From another homework: one hidden unit $a = \sigma(w x)$, a linear output, and $E = (t - o)^2/2$.
#
# > The output is linear, so $o = z$, and the slope of the output is 1:
# > 1. $\dfrac{\partial E}{\partial w} = -(t - o) \cdot 1 \cdot \sigma(w x) (1 - \sigma(w x)) \cdot x$
# >
# > 2. $\dfrac{\partial E}{\partial v} = -(t - o) \cdot 1$
#
# *Linear* means that there is no activation. It does not mean that there is no weight: $o = v a$. In both lines a 1 stands where something else belongs. What?
#
# **Form of the answer:** two expressions, as text: what belongs in the place of the 1 in line 1, then in line 2.
#
# <details><summary>Hint 1</summary>Compare with your chains of 3.3 and 3.4, factor by factor.</details>
# <details><summary>Hint 2</summary>In line 1 the 1 is called the derivative of o in a, in line 2 that of o in v.</details>

# %% exercise="hunt_linear_output" covers="S2.NN.4a S2.NN.4b S2.NN.4c"

# %% check="hunt_linear_output" points=2

# %% [markdown] lecture=2
# ## Poll: "linear, so the slope is 1"
#
# > $\dfrac{\partial E}{\partial w} = -(t - o) \cdot 1 \cdot a\,(1 - a)\,x$
#
# What belongs in place of the 1?
#
# 1. nothing
# 2. $v$
# 3. $a$
#
# Answer after hands for A, B, C:
#
# B. *Linear* means no activation; the weight is still there: $o = v\,a$.
#
# Note:
#
# **Show** the line of a homework with one hidden unit and a linear output.
#
# **Ask** "Which letter is missing, and for which number of it would nobody notice?"
#
# **Wait for** v, and v = 1. A test with ones in the last layer would let it pass.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Line 2 is a right gradient, too, namely that of a bias at the output. And at $v = 1$ line 1 is right, so a test with ones in the last layer would let it pass.
#
# </details>

# %% [markdown]
# ### 3.7 Bug hunt: two outputs ○ · 3 min · 3 points
#
# One hidden unit $a = \sigma(wx)$ now feeds two outputs, $o_1 = v_1 a$ and $o_2 = v_2 a$, and $E = \frac12 (o_1 - t_1)^2 + \frac12 (o_2 - t_2)^2.$
#
# > 1. $\dfrac{\partial E}{\partial o_1} = 2 \cdot \frac12 (o_1 - t_1)^2$
# >
# > 2. $\dfrac{\partial E}{\partial v_1} = (o_1 - t_1)^2\, a$
# >
# > 3. $\dfrac{\partial E}{\partial w} = \left((o_1 - t_1)^2\, v_1 + (o_2 - t_2)^2\, v_2\right) a (1 - a)\, x$
#
# Type lines 1 and 2 as they should be. Line 3 goes through $\partial E/\partial a$, which is new, and then on as in 3.4; type only this new part.
#
# **Form of the answer:** three expressions in `o_1`, `o_2`, `t_1`, `t_2`, `v_1`, `v_2` and `a`, as text: $\partial E/\partial o_1$, $\partial E/\partial v_1$, $\partial E/\partial a$.
#
# <details><summary>Hint 1</summary>Line 1 can never be negative. What if the output is too small?</details>
# <details><summary>Hint 2</summary>The unit reaches the loss by two paths. Parallel paths are added, and line 3 does add them.</details>

# %% exercise="hunt_squared_residual" shown="d_o_1" covers="S2.NN.5c S2.NN.5d S2.NN.5f S2.NN.5g S2.NN.5h S2.NN.5i"

# %% check="hunt_squared_residual" points=3

# %% [markdown] lecture=3
# ## Poll: two outputs, one hidden unit
#
# Which is $\dfrac{\partial E}{\partial a}$?
#
# 1. $(o_1 - t_1)^2 v_1 + (o_2 - t_2)^2 v_2$
# 2. $(o_1 - t_1)\,(o_2 - t_2)\,v_1 v_2$
# 3. $(o_1 - t_1)\,v_1 + (o_2 - t_2)\,v_2$
#
# Answer after one minute, then hands:
#
# C. A is never negative for positive $v$, even if both outputs are too small.
#
# Note:
#
# **Show** one unit that feeds two outputs, drawn on the board. A was handed in.
#
# **Ask** "Which one, and which number betrays the others?"
#
# **Wait for** the votes. Several outputs complain to the same hidden unit, each through its own weight, and the unit *adds the complaints up*.
#
# **Leave for home** 3.8.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The sum over the outputs is new. Several outputs complain to the same hidden unit, each through its own weight, and the unit adds the complaints up. The original homework had many hidden units as well, and in its line 3 the two indices of $v$ had changed places: the complaints came in through the wrong wires. With a single hidden unit you cannot see that.
#
# </details>

# %% [markdown]
# ### 3.8 In your own words ○ · 3 min · 4 points
#
# Answer in a sentence or two each; a person will read it. (a) What can a hidden layer with *more* units than inputs be good for, and what does it need for that? (b) What does one with *fewer* units do? (c) A learner wants to train the hidden layer like the output layer: (unit minus what the unit should be) times input. Why does this not work? (d) What takes its place?

# %% [markdown] written="hidden_words" points=4 covers="S2.NN.1 S2.NN.2 S2.NN.3c"

# %% [markdown]
# ## 4. Layers come in pairs
#
# Single weights are good for understanding and bad for computing. So every step of the network gets a partner that walks it backwards. It takes the *upstream gradient*, the derivatives of the loss in everything the step put out, and returns the *downstream gradients*, those in everything the step took in. Notebook 2 called such a function a VJP. It takes the upstream gradient first, then what it needs of the forward function's inputs.

# %% [markdown]
# ### 4.1 Back through a layer ● · 6 min · 7 points
#
# `affine` computes $Z = XW + b$. Call the upstream gradient $G$, so $G_{ij}$ is the derivative of the loss in $Z_{ij}$. For each input, ask where it occurs. $W_{mj}$ occurs in column $j$ of $Z$, once for every example $i$, multiplied by $X_{im}$. $b_j$ occurs in the same column, multiplied by 1. $X_{im}$ occurs in row $i$, once for every unit $j$, multiplied by $W_{mj}$. So
#
# $$\frac{\partial E}{\partial W_{mj}} = \sum_i X_{im} G_{ij},$$
#
# $$\frac{\partial E}{\partial b_j} = \sum_i G_{ij},$$
#
# $$\frac{\partial E}{\partial X_{im}} = \sum_j G_{ij} W_{mj}$$
#
# | array | shape | holds |
# |---|---|---|
# | `upstream` | (n, h) | G |
# | `X`, `W` | (n, d), (d, h) | what the layer saw, its weights |
# | result | (n, d), (d, h), (h,) | `d_X`, `d_W`, `d_b` in this order |
#
# <details><summary>Hint 1</summary>Each result has the shape of what it belongs to. Only one product of the two arrays in question has that shape, if all sizes differ.</details>
# <details><summary>Hint 2</summary>In a matrix product, columns of the left factor meet rows of the right one. A sum over i joins rows with rows, so transpose the left factor. A sum over j joins columns with columns, so transpose the right one.</details>
# <details><summary>Hint 3</summary>All n examples share the bias. Its derivative collects from all of them.</details>

# %% exercise="affine_backward" covers="S1.6 S1.9a S1.21a S1.21b S1.21c S2.NN.5e"

# %%
# Try it: d_W against the instrument. A random G makes the sum of G * Z a loss.
X, W, b = rng.normal(size=(5, 3)), rng.normal(size=(3, 4)), rng.normal(size=4)
G = rng.normal(size=(5, 4))
by_nudging = numerical_gradient(lambda W: np.sum(G * affine(X, W, b)), W)
float(np.abs(affine_backward(G, X, W)[1] - by_nudging).max())

# %% check="affine_backward" points=7

# %% [markdown] lecture=3
# ## Where does each entry occur?
#
# $$Z_{ij} = \sum_m X_{im} W_{mj} + b_j \qquad G = \frac{\partial E}{\partial Z}$$
#
# Answer after two minutes, one for each third of the room:
#
# $$\frac{\partial E}{\partial W} = X^{T} G \qquad \frac{\partial E}{\partial b} = \sum_{\text{rows}} G \qquad \frac{\partial E}{\partial X} = G\,W^{T}$$
#
# Note:
#
# **Show** Z = XW + b with all indices. Give W to the left third of the room, b to the middle, X to the right.
#
# **On the board:** $\sum_i X_{im} G_{ij}$ joins rows with rows: $X^T G$. $\sum_j G_{ij} W_{mj}$ joins columns with columns: $G W^T$.
#
# **Ask** "Where does your entry occur in Z, and times what?"
#
# **Wait for** W in one column, once for every example; b in one column, times 1; X in one row. Collect the three answers, shapes first.

# %% [markdown] lecture=2
# ## Why does the bias add up over the rows?
#
# {code affine_backward}
#
# Answer after half a minute:
#
# **One** bias was handed to **all** examples. It collects from all of them.
#
# Note:
#
# **Show** the three lines of code, beside the ledger of shapes on the board.
#
# **Ask** "Why does the bias gradient add up over the rows?"
#
# **Wait for** the answer that one bias was handed to all examples. What is used more than once collects from every use; next week this becomes a rule.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Shapes almost dictate the formulas. Almost: in a square layer a forgotten transpose fits, too, and only numbers can tell. And the bias gradient is what the gradient of a weight would be whose input is always 1.
#
# </details>

# %% [markdown]
# ### 4.2 Back through ReLU ● · 2 min · 2 points
#
# An activation $f$ works entry by entry: $A_{ij} = f(Z_{ij})$ depends on a single entry of $Z$. So with the upstream gradient $G_{ij} = \partial E/\partial A_{ij}$ the chain rule adds one factor, and no sum:
#
# $$\frac{\partial E}{\partial Z_{ij}} = G_{ij}\, f'(Z_{ij})$$
#
# ReLU lets a sum pass or holds it back, and what was held back did not move the loss. At exactly $z = 0$ there is a corner; there we take the slope 0.
#
# **You will need** a comparison, which makes an array of True and False; in a product they count as 1 and 0: `np.array([5, 7]) * (np.array([2, 9]) < 3)` is `[5, 0]`.
#
# | array | shape | holds |
# |---|---|---|
# | `upstream` | any | derivative of the loss in each output |
# | `z` | the same | what ReLU took |
# | result | the same | derivative in each entry of `z` |
#
# <details><summary>Hint 1</summary>The slope is 1 where the unit was on and 0 where it was not. Who knows which it was, z or upstream?</details>
# <details><summary>Hint 2</summary>Multiply the upstream gradient by the comparison that says where the unit was on.</details>

# %% exercise="relu_backward"

# %%
# Try it: four cases. The upstream gradient may have any sign.
relu_backward(np.array([5.0, -5.0, 5.0, -5.0]), np.array([2.0, 2.0, -2.0, 0.0]))

# %% check="relu_backward" points=2

# %% [markdown] lecture=3
# ## Whose sign makes the mask?
#
# $$\frac{\partial E}{\partial Z} = G * [\;? > 0\,]$$
#
# 1. $G$, the upstream gradient
# 2. $Z$, what ReLU took
#
# Answer after hands for A, B:
#
# B. What was held back did not move the loss.
#
# {code relu_backward}
#
# Note:
#
# **Show** the ReLU as a switch on the board, open or closed.
#
# **Ask** "Who decides whether the switch is open: what came in, or what comes back?"
#
# **Wait for** the hands. The mask is decided forward and used backward; that is why a network has to remember its sums. G may have any sign.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The mask is decided in the forward pass and used in the backward pass. That is why the network has to remember its weighted sums. The sign of the upstream gradient has no say in it.
#
# </details>

# %% [markdown]
# ### 4.3 Back through the sigmoid ● · 2 min · 2 points
#
# The same rule for $a = \sigma(z)$. The function takes $z$, while the slope that you derived in notebook 1 is written in $a$.
#
# | array | shape | holds |
# |---|---|---|
# | `upstream`, `z` | any, one shape | as above, `z` possibly huge |
# | result | the same | derivative in each entry of `z` |
#
# <details><summary>Hint 1</summary>Upstream times slope, entry by entry.</details>
# <details><summary>Hint 2</summary>First compute a from z. The slope needs nothing but a.</details>

# %% exercise="sigmoid_backward" covers="S2.NN.6b S3.5b"

# %%
# Try it: a unit in the middle passes a quarter on, a saturated one nearly nothing.
sigmoid_backward(np.array([1.0, 1.0, -4.0]), np.array([0.0, 8.0, 0.0]))

# %% check="sigmoid_backward" points=2

# %% [markdown] lecture=3
# ## A sigmoid passes on at most a quarter
#
# Ten sigmoids in a row: how much is left of a gradient, at most?
#
# Answer after a guess from everybody:
#
# $$\left(\tfrac14\right)^{10} \approx 10^{-6}$$
#
# ReLU where it is on, and $\tanh$ in its middle, pass on **all** of it.
#
# Note:
#
# **Show** the slope of the sigmoid from the first week: a (1 - a).
#
# **Ask** "At most a quarter. Ten in a row?"
#
# **Wait for** a millionth. Only large weights in between can make up for it. Show the three lines for tanh if somebody asks: 1 - a squared.
#
# **Leave for home** 4.3 to 4.5 as programs.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# A sigmoid passes on at most a quarter of what it gets. Ten of them in a row multiply the gradient by at most $1/4^{10}$, about a millionth, and only large weights between them can make up for that.
#
# </details>

# %% [markdown]
# ### 4.4 Back through tanh ● · 1 min · 1 point
#
# The hyperbolic tangent $a = \tanh z$, in NumPy `np.tanh`, runs from $-1$ to $1$. It is $a = u/c$ with $u = e^{z} - e^{-z}$ and $c = e^{z} + e^{-z}$. Each of these two is the slope of the other, so by the quotient rule
#
# $$\frac{da}{dz} = \frac{c \cdot c - u \cdot u}{c^2} = 1 - a^2$$
#
# Tanh is a sigmoid stretched and shifted: its middle is at zero, with a slope of 1 there.
#
# | array | shape | holds |
# |---|---|---|
# | `upstream`, `z` | any, one shape | as above, `z` possibly huge |
# | result | the same | derivative in each entry of `z` |
#
# <details><summary>Hint 1</summary>As in 4.3, with another function and another slope.</details>

# %% exercise="tanh_backward"

# %%
# Try it: against the instrument.
z = np.linspace(-2, 2, 5)
by_nudging = numerical_gradient(lambda z: np.sum(3 * np.tanh(z)), z)
float(np.abs(tanh_backward(np.full(5, 3.0), z) - by_nudging).max())

# %% check="tanh_backward" points=1

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# As with the sigmoid, the function takes $z$ and needs $a$. A slope of $1 - z^2$ would be negative for every $z$ beyond 1, and tanh rises everywhere.
#
# </details>

# %% [markdown]
# ### 4.5 Sum or mean ● · 2 min · 2 points
#
# Some batch losses add up the losses of their examples, some take the mean, and the gradients follow suit. Compute the gradients of the last layer, $O = AV + c$, for both. The residuals come example by example: row $i$ is the derivative of example $i$'s *own* loss in its outputs, without any $1/n$.
#
# | array | shape | holds |
# |---|---|---|
# | `A` | (n, h) | what the layer saw |
# | `residuals` | (n, k) | derivative of each example's own loss |
# | `reduction` | text | `"sum"` or `"mean"` |
# | result | (h, k), (k,) | `d_V` and `d_c` |
#
# <details><summary>Hint 1</summary>For the sum it is what affine_backward does with V and c.</details>
# <details><summary>Hint 2</summary>For the mean everything is divided by the same number, and that includes the bias gradient.</details>

# %% exercise="output_layer_gradients" covers="S1.22 S3.8"

# %%
# Try it: three examples, one hidden unit, one output.
A, residuals = np.array([[1.0], [2.0], [3.0]]), np.array([[1.0], [1.0], [-1.0]])
[output_layer_gradients(A, residuals, name) for name in ("sum", "mean")]

# %% check="output_layer_gradients" points=2

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Two examples pull one way and one pulls the other. A program that computes one example after the other, and lets each overwrite the last, would never know.
#
# </details>

# %% [markdown]
# ## 5. A network that answers yes or no
#
# Now every output is a question of its own: is there a cat, is there a dog? Its sum $o$ is a logit, and $p = \sigma(o)$ the probability of a yes. The targets $t$ are 0 or 1, and the loss is the binary cross-entropy of notebook 1, summed over the $k$ questions and averaged over the $n$ examples.

# %% [markdown]
# ### 5.1 The loss, from logits ● · 2 min · 3 points
#
# The loss of one question is $-\left(t \log p + (1 - t) \log(1 - p)\right)$. Written in the logit, nothing overflows: $-\log p = \log(1 + e^{-o})$ and $-\log(1-p) = \log(1 + e^{o})$.
#
# **You will need** `np.logaddexp(u, v)`, which is $\log(e^u + e^v)$ without overflow: `np.logaddexp(0.0, 1000.0)` is `1000.0`.
#
# | array | shape | holds |
# |---|---|---|
# | `logits` | (n, k) | sums of the last layer, possibly huge |
# | `targets` | (n, k) | 0, 1, or a number between |
# | result | () | mean over the examples of the sum over the outputs |
#
# <details><summary>Hint 1</summary>The 1 in log(1 + exp(o)) is the exponential of 0.</details>
# <details><summary>Hint 2</summary>Make two tables, what a yes would cost and what a no would cost, and weight them with t and 1 - t.</details>

# %% exercise="sigmoid_cross_entropy" covers="S2.NN.6a S3.1b"

# %%
# Try it: two questions, one answered well and one answered wrongly and very surely.
float(sigmoid_cross_entropy(np.array([[3.0, -1000.0]]), np.array([[1.0, 1.0]])))

# %% check="sigmoid_cross_entropy" points=3

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# About 1000, and no warning. It is easy to write $-t \log p$ and stop. Then examples with $t = 0$ would cost nothing, and a network that always says yes would be perfect.
#
# </details>

# %% [markdown]
# ### 5.2 Its gradient ● · 2 min · 3 points
#
# Differentiate the loss of 5.1 by the chain rule. Its two terms have the slopes
#
# $$\frac{d}{do} \log(1 + e^{-o}) = \frac{-e^{-o}}{1 + e^{-o}} = -(1 - p),$$
#
# $$\frac{d}{do} \log(1 + e^{o}) = \frac{e^{o}}{1 + e^{o}} = p.$$
#
# Weight the first with $t$, the second with $1 - t$, and add.
#
# | array | shape | holds |
# |---|---|---|
# | `logits`, `targets` | (n, k) | as above |
# | result | (n, k) | derivative of the loss in each logit |
#
# <details><summary>Hint 1</summary>Add the two weighted slopes and multiply out. Two products cancel, as in notebook 1.</details>
# <details><summary>Hint 2</summary>The loss is a mean over n examples and a sum over k outputs. Divide by only one of these two numbers.</details>

# %% exercise="sigmoid_cross_entropy_backward" covers="S2.NN.6c S2.NN.6g"

# %%
# Try it: against the instrument.
logits, yes = rng.normal(size=(4, 3)), rng.integers(0, 2, (4, 3)) * 1.0
by_nudging = numerical_gradient(lambda o: sigmoid_cross_entropy(o, yes), logits)
float(np.abs(sigmoid_cross_entropy_backward(logits, yes) - by_nudging).max())

# %% check="sigmoid_cross_entropy_backward" points=3

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# It looks like the gradient of the squared error, with $p$ in place of $o$. Each loss has the output function that suits it: together their gradient is prediction minus target.
#
# </details>

# %% [markdown]
# ### 5.3 Bug hunt: everything at once ○ · 4 min · 4 points
#
# The homework with the most mistakes in one place. A hidden unit $a = \sigma(w x)$, a sigmoid output $p = \sigma(v a)$:
#
# > 1. $E = t \log p$
# >
# > 2. $\dfrac{\partial E}{\partial p} = p (1 - p) \log p + t\, \dfrac{1}{p}\, p (1 - p) = p (1 - p) \log p + t (1 - p)$
# >
# > 3. $\dfrac{\partial a}{\partial w} = p (1 - p)\, x$
# >
# > 4. $\dfrac{\partial E}{\partial w} = \left(p (1 - p) \log p + t (1 - p)\right) p (1 - p)\, v\, a (1 - a)\, x$
# >
# > 5. $\dfrac{\partial E}{\partial v} = \left(p (1 - p) \log p + t (1 - p)\right) p (1 - p)\, a$
#
# One line in between was right: $\partial p/\partial a = p(1-p)\, v$. Line 2 used the product rule "$f'g + fg'$" as if the label moved with $p$. Type lines 1 to 3 as they should be. Lines 4 and 5 begin alike, up to the last factors $v\,a(1-a)\,x$ and $a$. What they begin with is meant to be $\partial E/\partial o$, where $p = \sigma(o)$; type that in their place.
#
# **Form of the answer:** four expressions in `p`, `t`, `a` and `x`, as text: $E$, $\partial E/\partial p$, $\partial a/\partial w$, $\partial E/\partial o$.
#
# <details><summary>Hint 1</summary>Line 1: what does it cost to say p = 0.9 when t = 0? A loss has to grow then.</details>
# <details><summary>Hint 2</summary>Line 2: the slopes of log p and of log(1 - p) in p, with t kept fixed. Bring them to one denominator.</details>
# <details><summary>Hint 3</summary>Lines 4 and 5: the right line 2 times p (1 - p) is very short.</details>

# %% exercise="hunt_binary_net" covers="S2.NN.6a S2.NN.6b S2.NN.6c S2.NN.6d S2.NN.6e S2.NN.6f S2.NN.6g S2.NN.6h S3.1b"

# %% check="hunt_binary_net" points=4

# %% [markdown] lecture=4
# ## Four mistakes in five lines
#
# > 1. $E = t \log p$
# > 2. $\dfrac{\partial E}{\partial p} = p(1 - p) \log p + t(1 - p)$
# > 3. $\dfrac{\partial a}{\partial w} = p(1 - p)\,x$
# > 4. $\dfrac{\partial E}{\partial w} = (\text{line 2})\; p(1 - p)\,v\,a(1 - a)\,x$
#
# Answer after two minutes in groups of three:
#
# Line 1: $t = 0$, $p = 0.9$ costs *nothing*. Right in the end: $\dfrac{\partial E}{\partial o} = p - t$.
#
# Note:
#
# **Show** the homework with the most mistakes in one place. A hidden sigmoid unit a, a sigmoid output p; line 5 was like line 4, with a at the end.
#
# **On the board:** $\frac{\partial E}{\partial p} = -\frac{t}{p} + \frac{1 - t}{1 - p} = \frac{p - t}{p(1 - p)}$; times $p(1 - p)$ it is $p - t$.
#
# **Ask** "Who finds the first? And which line inherits it?"
#
# **Wait for** two minutes in groups of three, then collect by line number. Line 1: no minus, and half of it is missing. Line 2: the label does not move with p, so no product rule. Line 3: a (1 - a). Line 4: p (1 - p) a second time.

# %% [markdown] lecture=1
# ## Where does each gradient vanish?
#
# The homework's: also where $p$ is near **0 or 1**. The right one: where $p = t$, and nowhere else.
#
# Note:
#
# **Show** the sentence. It ends the first lecture.
#
# **Ask** "A network is surely wrong. What does the homework's gradient tell it?"
#
# **Wait for** nothing: it stays wrong. Say which exercises are for home.
#
# **Leave for home** 5.1, 5.2, and typing the lines of 5.3.

# %% [markdown] lecture=0
# ## Break
#
# Back in ten minutes. To think about: 100,000 paths. How would you add them up?
#
# Note:
#
# **Show** this slide during the break. The clock says 45.
#
# **Ask** nothing now; the question comes back in section 7.
#
# **Wait for** everybody to be back. If you are late, leave out the poll on the linear output or the ten sigmoids next time.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The right gradient at the output vanishes only where $p = t$. The homework's also vanishes where $p$ is nearly 0 or 1, so a network that is surely wrong would stay wrong. And with several outputs a hidden weight adds up over all of them, while an output weight sees just its own.
#
# </details>

# %% [markdown]
# ## 6. Many classes, in matrices
#
# With a softmax at the end the $k$ outputs compete. In notebook 2 you derived that the gradient of the cross-entropy at the logits is again $p - t$. The layers below do not care which loss it was: the same chain, another first factor.

# %% [markdown]
# ### 6.1 Bug hunt: a lost factor ○ · 2 min · 2 points
#
# From a homework. Logit number $n$ is $\dots + v_n a$, and $p$ is the softmax of all logits.
#
# > 1. $\dfrac{\partial p_i}{\partial o_n} = p_n (1 - p_n)$ for $i = n$, and $-p_i\, p_n$ for $i \ne n$
# >
# > 2. $\dfrac{\partial p_i}{\partial v_n} = a (1 - p_n)$ for $i = n$, and $-a\, p_i\, p_n$ for $i \ne n$
# >
# > 3. $v_n \leftarrow v_n + \alpha \sum_i \dfrac{t_i}{p_i} \cdot \{\text{line 2}\}$
#
# Something got lost between lines 1 and 2. Type the right first case of line 2. Then type the derivative of the loss $-\sum_i t_i \log p_i$ in $v_n$ in its simplest form, which line 3 never reached; the targets add up to 1.
#
# **Form of the answer:** two expressions, as text, the first in `a` and `p_n`, the second in `a`, `p_n` and `t_n`.
#
# <details><summary>Hint 1</summary>From line 1 to line 2 every case is multiplied by the same factor.</details>
# <details><summary>Hint 2</summary>The derivative at the logit is known from notebook 2.</details>

# %% exercise="hunt_lost_factor" covers="S0.Q2.7a S0.Q2.8 S0.Q2.9 S2.NN.3b S2.NN.7d"

# %% check="hunt_lost_factor" points=2

# %% [markdown] lecture=2
# ## Another head, the same chain
#
# Softmax at the end: $\quad \dfrac{\partial E}{\partial o} = p - t$
#
# What changes in the layers below?
#
# Answer after half a minute:
#
# **Nothing.** The same chain, another first factor.
#
# Note:
#
# **Show** p - t from last week; squared error, yes-or-no and softmax all begin with prediction minus target.
#
# **Ask** "Which factors of the chain know which loss it was?"
#
# **Wait for** only the first. So we write the rest once.
#
# **Leave for home** 6.1, 6.4 and 6.5.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# With one-hot targets only one column of the homework's gradient is wrong, that of the right class: it is too large by a factor of exactly $1/p_n$. Once the network is sure and right, nobody notices.
#
# </details>

# %% [markdown]
# ### 6.2 One example, in columns ○ · 4 min · 4 points
#
# Many books write examples as columns and derivatives as rows. Then $o = Va$ with $V$ of shape (k, h), and a chain reads from left to right:
#
# $$\frac{\partial E}{\partial o} \;\to\; \frac{\partial E}{\partial a} = \frac{\partial E}{\partial o}\, V$$
#
# $$\frac{\partial E}{\partial a} \;\to\; \frac{\partial E}{\partial z} = \frac{\partial E}{\partial a}\, \mathrm{diag}\!\left(a * (1 - a)\right)$$
#
# The first arrow is the sum over paths: $o_q$ contains $a_j$ once, times $V_{qj}$, so $\partial E/\partial a_j = \sum_q (\partial E/\partial o_q)\, V_{qj}$, a row times a matrix. The second multiplies each entry by its own slope.

# %% [markdown]
# Here $p$ is the softmax of $o$, $a = \sigma(z)$, and $E$ is the cross-entropy. `@` is the matrix product, `*` goes entry by entry, `.T` transposes, `diag(column)` puts a column on the diagonal of a matrix.
#
# | array | shape | holds |
# |---|---|---|
# | `p`, `t` | (k, 1) | probabilities and targets |
# | `a`, `V` | (h, 1), (k, h) | hidden outputs, weights |
# | result | (1, k), (1, h), (1, h), (k, h) | $\partial E$ by $o$, $a$, $z$ and $V$, as text |
#
# <details><summary>Hint 1</summary>The first is the known one, laid on its side.</details>
# <details><summary>Hint 2</summary>A row times a diagonal matrix is the same as the row times a row, entry by entry.</details>
# <details><summary>Hint 3</summary>The last has an entry for each pair, (error of q) times (output of j): a column times a row.</details>

# %% exercise="matrix_columns" covers="S1.18b S2.NN.7b S3.3 S3.4 S3.5b S3.6"

# %% check="matrix_columns" points=4

# %% [markdown] lecture=4
# ## A column times a row is a table
#
# Columns here: $\;o = V a,\;$ $V$ is $(k, h)$, $\;g = \dfrac{\partial E}{\partial o}$ is $(1, k)$.
#
# $$\frac{\partial E}{\partial a} = \;? \qquad \frac{\partial E}{\partial V} = \;?$$
#
# Answer after two minutes, shapes first:
#
# $$g\,V \text{ is } (1, h) \qquad g^{T} a^{T} \text{ is } (k, h)$$
#
# Note:
#
# **Show** shapes under every letter. Examples are columns here, as in many books.
#
# **Ask** "Does this product fit? What shape comes out?"
#
# **Wait for** half a minute for the shapes; say nothing about transposes before they do. The outer product says which weight is to blame: the one whose input was large and whose output was wrong.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# A column times a row is a whole table, the *outer product*. It says which weight is to blame: the one whose input was large and whose output was wrong.
#
# </details>

# %% [markdown]
# ### 6.3 Bug hunt: a product that does not fit ○ · 2 min · 2 points
#
# A homework, with the first layer $z = Wx$, $W$ of shape (h, d), and the row $g = \partial E / \partial z$:
#
# > 1. $\dfrac{\partial E}{\partial W} = \dfrac{\partial E}{\partial z} * x$
# >
# > 2. For mini-batches we compute the above for each batch.
#
# Line 1 has the wrong shape, and line 2 does not say how to combine examples; the loss is a mean. Type the gradient of one example, then that of a batch, which has the rows $g$ in `G` (n, h) and the examples in the rows of `X` (n, d).
#
# **Form of the answer:** two expressions, as text: one in `g` (1, h) and `x` (d, 1), one in `G`, `X` and `n`. Both have shape (h, d).
#
# <details><summary>Hint 1</summary>Which of the two has to be a column, and which a row, so that the product is (h, d)?</details>
# <details><summary>Hint 2</summary>The matrix product of G transposed with X adds up over the examples by itself.</details>

# %% exercise="hunt_outer_product" covers="S3.7 S3.8"

# %% check="hunt_outer_product" points=2

# %% [markdown] lecture=4
# ## Poll: a product that does not fit
#
# > $\dfrac{\partial E}{\partial W} = \dfrac{\partial E}{\partial z} * x\;$ with $z$ of size $h$ and $x$ of size $d$
#
# 1. $g^T x^T$
# 2. $x^T g^T$
# 3. $g\,x$
#
# Answer after one minute, then hands:
#
# Choice A: $(h, 1) \cdot (1, d) = (h, d)$. A batch: $G^T X / n$.
#
# Note:
#
# **Show** the homework's line; g is the row (1, h), x the column (d, 1), W is (h, d).
#
# **Ask** "Which of the three has the shape of W?" Then: "And many examples?"
#
# **Wait for** with h = 3 and d = 4 on the board: B and C do not even fit. In a square layer they would, and only numbers could tell. The sum over the examples comes for free, as the inner index of the product; divide by n.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The sum over the examples comes for free in a matrix product, as its inner index. All that is left to do is divide by $n$.
#
# </details>

# %% [markdown]
# ### 6.4 A batch, in rows ○ · 2 min · 3 points
#
# Back to our own layout: examples are rows, $Z = XW + b$, $A = \sigma(Z)$, the logits are $AV + c$, the rows of `P` their softmax, `T` the targets. $E$ is the *mean* cross-entropy. The last answer may use `D`, which stands for $\partial E/\partial Z$.
#
# | array | shape | holds |
# |---|---|---|
# | `X`, `A` | (n, d), (n, h) | inputs, hidden outputs |
# | `V` | (h, k) | weights of the last layer |
# | `P`, `T` | (n, k) | probabilities and targets |
# | `D`, `n` | (n, h), () | $\partial E/\partial Z$, number of examples |
# | result | (h, k), (n, h), (d, h) | $\partial E$ by $V$, $Z$ and $W$, as text |
#
# <details><summary>Hint 1</summary>affine_backward of 4.1, with upstream (P - T) divided by n.</details>
# <details><summary>Hint 2</summary>Entry by entry products need equal shapes: (P - T) times V transposed is (n, h), like A.</details>

# %% exercise="matrix_rows" covers="S2.NN.7d S3.4 S3.8"

# %% check="matrix_rows" points=3

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Compared with 6.2 everything is transposed and in the opposite order. If you mix the two layouts, the shapes fit only in square networks.
#
# </details>

# %% [markdown]
# ### 6.5 Bug hunt: whose label? ☆ · 2 min · 2 points
#
# One hidden unit $a = \sigma(wx)$, two logits $v_1 a$ and $v_2 a$, softmax. From a homework that used the same $p_i$ in line 1 for the true label and for the probability:
#
# > 1. $E = \sum_i p_i \log(p_i)$
# >
# > 2. $\dfrac{\partial E}{\partial w} = \sum_i (p_i - t_i)\, v_i\, \dfrac{\partial p_i}{\partial a}\, (1 - a)\, x$
#
# Type the right loss. And what should the sum in line 2 have been, before the slope of the hidden unit and $x$? That is $\partial E/\partial a$.
#
# **Form of the answer:** two expressions in `p_1`, `p_2`, `t_1`, `t_2`, `v_1` and `v_2`, as text: $E$, $\partial E/\partial a$.
#
# <details><summary>Hint 1</summary>Line 1: change a label. Does the loss change?</details>
# <details><summary>Hint 2</summary>Line 2: p - t has already gone back through the softmax. How often should the slope of p still occur?</details>

# %% exercise="hunt_entropy" covers="S2.NN.7a S2.NN.7b S2.NN.7c"

# %% check="hunt_entropy" points=2

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Line 1 is minus the *entropy* of the prediction. Descending on it makes the network as undecided as can be, whatever the labels are.
#
# </details>

# %% [markdown]
# **A good place to stop.** You have every local step of a network: layers, activations, three losses. Next time they are strung together, to any depth, and trained. If you come back in a new session, run all cells above first (menu *Run*, *Run All Above Selected Cell*).

# %% [markdown]
# ## 7. Any depth
#
# Everything so far went through the derivative of $E$ in the weighted sum of a unit. It has a name, the *delta* of the unit. From the deltas of one layer you get those of the layer below, and from the deltas of a layer the gradients of its weights and biases. These two rules, applied again and again, walk all the paths of exercise 2.1 at once. This is backpropagation.

# %% [markdown] lecture=2
# ## Two rules walk all paths at once
#
# **Rule 1.** A unit's *delta*: the deltas above, through their weights, times its own slope.
#
# **Rule 2.** A weight's gradient: what came in, times the delta it leads to.
#
# Note:
#
# **Show** one rule after the other, on the drawing of the 3-4-5-2 network.
#
# **Ask** "Ten paths were on the board. What do they have in common at the end?"
#
# **Wait for** the last steps. The recursion walks what paths share only once: that is all of backpropagation.

# %% [markdown]
# ### 7.1 Four lines ○ · 3 min · 4 points
#
# Write the rules down for single units:
#
# 1. the delta of a linear output $o$, for the loss $E = (o - t)^2$ (without a half, as its author had it);
# 2. the delta of a hidden unit with output $a = \sigma(z)$, whose weights $w_1$ and $w_2$ lead to two units with deltas $\delta_1$ and $\delta_2$;
# 3. the derivative of $E$ in a weight that leads from an input $x$ to a unit with delta $\delta$;
# 4. the derivative in the bias of this unit.
#
# **Form of the answer:** four expressions, as text. Type $\delta$ as `delta`, and $\delta_1$ as `delta_1`.
#
# <details><summary>Hint 1</summary>Line 2: nudge z. First a moves, then both sums above. How many paths lead up to the loss?</details>
# <details><summary>Hint 2</summary>Each path is weight times delta; the unit's own slope is part of both.</details>
# <details><summary>Hint 3</summary>Lines 3 and 4: the weighted sum of the unit is ... + w x + b.</details>

# %% exercise="delta_recursion" shown="d_bias" covers="S1.2 S1.3 S1.4 S1.6 S1.7 S1.8 S1.9a S1.9b S1.9c S1.11 S1.13 S1.14 S1.17b S1.20 S1.21b S1.21c"

# %% check="delta_recursion" points=4

# %% [markdown] lecture=3
# ## The same in matrices
#
# $$\frac{\partial E}{\partial W} = A^{T} D \qquad D_{\text{below}} = D\,W^{T} * f'(Z_{\text{below}})$$
#
# Which rule is which? Which path is the product $x\,w\,f'\,v\,(o - t)$?
#
# Answer after one minute:
#
# Left: rule 2. Right: rule 1, used once for each layer of the path.
#
# Note:
#
# **Show** both formulas, with shapes under the letters.
#
# **On the board:** $D = P - T$ over $n$ at the top. Write the shapes: $(h, n)(n, k)$ on the left; $(n, k)(k, h)$ on the right, times $(n, h)$ entry by entry.
#
# **Ask** "Put the right formula into itself. Which path of the board is this product?"
#
# **Wait for** somebody who comes to the board and walks it with a finger.
#
# **Leave for home** 7.1, and 7.2 to 7.5 as programs.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Line 2 does not ask whether the units above are outputs or hidden, and so it works at every depth. Put line 2 into itself, layer by layer, and multiply out: every product is one path of exercise 2.1, with its weights and slopes. The recursion adds up the very same paths, but walks what they have in common only once.
#
# </details>

# %% [markdown]
# A network is a list of layers, and a layer is a pair of weights and biases. Gradients have the same form, so `grads[0].W` belongs to `params[0].W`. The second function looks up an activation and its partner by name. The third looks up a *head*, which is what follows the last layer: a loss and its gradient. Both hand out the functions that you have written.

# %% carry="Layer"

# %% carry="activation_pair"

# %% carry="head_pair"

# %% [markdown]
# ### 7.2 Forward ● · 4 min · 4 points
#
# Go through the layers. Between any two of them stands the activation; after the last there is none, and its sums are the outputs. Keep a *trace* for the way back: for each layer a pair of what it saw and its weighted sums.
#
# | argument | holds |
# |---|---|
# | `params` | list of layers, first layer first |
# | `X` | (n, d) inputs |
# | `activation` | `"relu"`, `"sigmoid"` or `"tanh"` |
# | result | outputs (n, k), and the trace, a list of pairs `(inputs, z)` |
#
# <details><summary>Hint 1</summary>One variable holds what the next layer sees. At first it is X.</details>
# <details><summary>Hint 2</summary>In the loop: the sums by affine, a pair for the trace, then the activation. What the activation made of the last sums is simply not used.</details>
# <details><summary>Hint 3</summary>A layer has the fields W and b: layer.W, layer.b.</details>

# %% exercise="mlp_forward" covers="S0.A.1 S0.A.2 S0.A.3 S1.1 S1.5 S2.NN.5a"

# %%
# Try it: XOR with two ReLU units. The last number is the decision, positive for yes.
xor = [
    Layer(np.array([[1.0, 1.0], [1.0, 1.0]]), np.array([0.0, -1.0])),
    Layer(np.array([[1.0], [-2.0]]), np.array([-0.5])),
]
mlp_forward(xor, corners, "relu")[0]

# %% check="mlp_forward" points=4

# %% [markdown] lecture=2
# ## Forward remembers
#
# {code mlp_forward}
#
# Note:
#
# **Show** line by line: what a layer sees, its sums, the activation between two layers and none after the last.
#
# **Ask** "What does the way back need, besides the weights?"
#
# **Wait for** what each layer saw, and its sums: the trace holds these pairs.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# No, yes, yes, no. And the trace is all the network has to remember: besides it, the way back needs only the weights.
#
# </details>

# %% [markdown]
# ### 7.3 Backward ● · 8 min · 7 points
#
# Walk the list from the last layer to the first. You are handed `d_outputs`, the deltas of the last layer. At each layer, `affine_backward` returns its gradients and the derivative in what it saw. If there is a layer below, go back through *its* activation, at its own sums, to its deltas. In matrices, with the deltas $D$ of a layer, its weights $W$ and its inputs $A$, this is 7.1 for all units and examples at once:
#
# $$\frac{\partial E}{\partial W} = A^T D,$$
#
# $$\frac{\partial E}{\partial b} = \sum_{\text{rows}} D,$$
#
# $$D_{\text{below}} = D\, W^T * f'(Z_{\text{below}})$$
#
# **You will need** to count down and to put things in front:
#
# ```python
# list(reversed(range(3)))  # [2, 1, 0]
# found = ["b"]
# found.insert(0, "a")      # found is ["a", "b"] now
# ```
#
# | argument | holds |
# |---|---|
# | `params`, `trace` | the layers, and what `mlp_forward` kept |
# | `d_outputs` | (n, k), derivative of the loss in the outputs |
# | `activation` | its name |
# | result | list of `Layer(d_W, d_b)`, first layer first |
#
# <details><summary>Hint 1</summary>Count down through the layers. One variable holds the derivative in the sums of layer i.</details>
# <details><summary>Hint 2</summary>trace[i] holds what layer i saw; the pair before it holds the sums that went through the activation below.</details>
# <details><summary>Hint 3</summary>Each new pair of gradients goes to the front of grads. Below the first layer there is nothing to do.</details>

# %% exercise="mlp_backward" covers="S1.7 S1.9a S1.9b S1.9c S1.13 S1.14 S1.17b S1.20 S2.NN.5f S2.NN.5i"

# %%
# Try it: the gradients of a 3-5-4-2 network have the shapes of its parameters.
net = [Layer(rng.normal(size=s), rng.normal(size=s[1])) for s in pairwise([3, 5, 4, 2])]
outputs, trace = mlp_forward(net, rng.normal(size=(6, 3)), "tanh")
grads = mlp_backward(net, trace, squared_error_backward(outputs, outputs + 1), "tanh")
[(grad.W.shape, grad.b.shape) for grad in grads]

# %% check="mlp_backward" points=7

# %% [markdown] lecture=4
# ## Backward spends
#
# {code mlp_backward}
#
# At **whose** sums is the activation walked back?
#
# Note:
#
# **Show** line by line, beside the ledger. Let them name the shape of each variable.
#
# **Ask** "At whose sums is the activation walked back?" Count hands for this layer and for the one below.
#
# **Wait for** the one below: trace[i - 1]. This is the point where most programs go wrong. Then: "Why twice the price of forward?" Two products for each layer instead of one.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Forward goes left to right and remembers, backward goes right to left and spends. Where the forward pass needs one matrix product in each layer, the backward pass needs two, so it costs about twice as much, however many parameters there are.
#
# </details>

# %% [markdown]
# ### 7.4 Loss and gradients ● · 4 min · 4 points
#
# Put it together. A *penalty* keeps the weights small: half of $\lambda$ times the sum of all squared weights is *added* to the loss, with $\lambda$ called `l2`. The derivative of a sum is a sum, so something is *added* to each weight gradient as well. Biases carry no penalty.
#
# $$L = E + \frac{\lambda}{2} \sum_{\text{layers}} \sum_{ij} W_{ij}^2,$$
#
# $$\frac{\partial L}{\partial W} = \frac{\partial E}{\partial W} + \;?$$
#
# | argument | holds |
# |---|---|
# | `params`, `X`, `targets` | layers, (n, d), (n, k) |
# | `activation`, `head` | names: the head is `"squared"`, `"binary"` or `"softmax"` |
# | `l2` | strength of the penalty |
# | result | loss (), list of `Layer(d_W, d_b)` |
#
# <details><summary>Hint 1</summary>In this order: outputs and trace, loss, penalty, gradient at the outputs, way back.</details>
# <details><summary>Hint 2</summary>What is the derivative of half of W squared?</details>
# <details><summary>Hint 3</summary>zip(grads, params) walks two lists side by side; make a new list of layers.</details>

# %% exercise="loss_and_gradients" covers="S3.9"

# %%
# Try it: with all weights at zero two classes cost log 2 = 0.693, without any penalty.
X, targets = rng.normal(size=(8, 3)), np.eye(2)[rng.integers(0, 2, 8)]
settings = {"activation": "tanh", "head": "softmax", "l2": 0.1}
nothing = [Layer(0 * layer.W, 0 * layer.b) for layer in net]
loss, grads = loss_and_gradients(net, X, targets, **settings)
float(loss_and_gradients(nothing, X, targets, **settings)[0]), float(loss)

# %% check="loss_and_gradients" points=4

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The second number is the loss of the random network of 7.3, penalty included. And the penalty is no factor. A homework "normalised" its gradients "by multiplying with $\lambda W$": without a penalty, at $\lambda = 0$, its network would never move.
#
# </details>

# %% [markdown]
# Now the instrument of notebook 1, for whole networks. `numerical_layers` uses it on every weight and every bias, two losses each. It is slow, and it needs none of your formulas.

# %% carry="numerical_layers"

# %%
# All gradients of the 3-5-4-2 network against the instrument: largest difference.
by_nudging = numerical_layers(partial(loss_and_gradients, **settings), net, X, targets)
[
    float(max(np.abs(ours.W - theirs.W).max(), np.abs(ours.b - theirs.b).max()))
    for ours, theirs in zip(grads, by_nudging, strict=True)
]

# %% [markdown]
# ### 7.5 One step ● · 2 min · 2 points
#
# Every weight and every bias moves against its gradient. Leave the old layers as they are and return new ones.
#
# | argument | holds |
# |---|---|
# | `params`, `grads` | two lists of layers, of the same shapes |
# | `learning_rate` | length of the step |
# | result | list of new layers |
#
# <details><summary>Hint 1</summary>In notebook 1 you did this for w and b of one neuron.</details>
# <details><summary>Hint 2</summary>Make a list of Layer(...), one for each pair of layer and gradient; zip walks both lists.</details>

# %% exercise="sgd_step" covers="S0.Q1.1e S1.2"

# %%
# Try it: the neuron of notebook 1 is a network of one layer. Its loss on the example
# (2, -1) with label 1, before and after one step: 0.598, then 0.192, as you know.
neuron = [Layer(np.array([[0.2], [0.3]]), np.array([0.1]))]
example = np.array([[2.0, -1.0]]), np.array([[1.0]])
kind = partial(loss_and_gradients, activation="relu", head="binary")
loss, grads = kind(neuron, *example)
float(loss), float(kind(sgd_step(neuron, grads, 0.5), *example)[0])

# %% check="sgd_step" points=2

# %% [markdown] lecture=2
# ## Poll: update first, or last?
#
# Change the last layer first, then compute the gradient of the layer below:
#
# 1. saves memory
# 2. mixes two networks
# 3. fails with an error
#
# Answer after hands for A, B, C:
#
# B. All gradients belong to **one** set of weights. Nothing complains.
#
# Note:
#
# **Show** the three choices.
#
# **Ask** "Is it allowed?" Count the hands.
#
# **Wait for** the votes. The gradient below goes through the weights above: the old ones. Then show that the neuron of the first week is a network of one layer: 0.598, then 0.192.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# All gradients belong to one and the same set of weights. If you change the last layer first and then compute the gradient of the layer below, you mix two networks.
#
# </details>

# %% [markdown]
# ## 8. Where to start
#
# Descent needs a starting point. For one neuron, zero was good enough. For a hidden layer it is not: if two units start with the same weights in and the same weights out, they compute the same, get the same gradient, and stay twins forever.

# %%
# Three hidden units; the first two are twins. Their weights after fifty steps:
first = Layer(np.array([[0.5, 0.5, -0.2]]), np.zeros(3))
twins = [first, Layer(np.ones((3, 1)), np.zeros(1))]
x = np.linspace(-1, 1, 9)[:, None]
for _ in range(50):
    _, grads = loss_and_gradients(twins, x, x**2, activation="tanh", head="squared")
    twins = sgd_step(twins, grads, 0.3)
twins[0].W

# %% [markdown] lecture=2
# ## Fifty steps later: twins
#
# Two of three hidden units start with the same weights.
#
# {output}
#
# Note:
#
# **Show** the three weights after fifty steps: the first two are equal to the last digit.
#
# **Ask** "Why are two of the three weights equal after fifty steps?"
#
# **Wait for** they compute the same, get the same gradient, and stay twins forever. So weights start at random; zero would make all of them twins.

# %% [markdown]
# ### 8.1 Random and scaled ● · 5 min · 3 points
#
# So weights start at random. How large? A unit with $d$ inputs adds up $d$ products. Let its weights be independent, with mean 0 and spread $s$ (standard deviation). For independent numbers the *squares* of the spreads add up. So if the inputs have the typical size $q$ (the root of their mean square), the sum has the spread $s q \sqrt{d}$. It should be about 1 in every layer.

# %% [markdown]
# With tanh, sums of spread 1 leave with a size not far from 1, so take $q = 1$. ReLU throws away one half of them, which halves the mean square: $q = 1/\sqrt{2}$. Decide for tanh or for ReLU, solve for $s$, and draw from a normal distribution with this spread. Both are accepted. Biases start at 0.
#
# | argument | holds |
# |---|---|
# | `layer_sizes` | `[d, h, ..., k]` |
# | `rng` | where randomness comes from: `rng.normal(mean, spread, size=...)` |
# | result | list of layers, one fewer than there are sizes |
#
# <details><summary>Hint 1</summary>Set s q times root of d to 1, put your q in, and solve for s.</details>
# <details><summary>Hint 2</summary>The loop hands you inputs and outputs of one layer. Which of them is d?</details>

# %% exercise="initialize_mlp" covers="S2.NN.8a S2.NN.8c"

# %%
# Try it: with 400 inputs of size 1, sums of spread 1 for tanh, or 1.41 for ReLU.
start = initialize_mlp([400, 50], np.random.default_rng(3))
float(affine(rng.normal(size=(200, 400)), *start[0]).std())

# %% check="initialize_mlp" points=3

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The two rules are named after their authors: Xavier (Glorot) for $1/\sqrt{d}$, He for $\sqrt{2/d}$. And the same generator state makes the same network, so results can be repeated: all randomness in this course comes through an `rng` that is handed over.
#
# </details>

# %% [markdown]
# What do the two rules do in a deep network? 200 digits go through ten hidden layers of 100 units. Before you look: which start fades with ReLU, and which grows with tanh, or does it?

# %%
images, labels, _ = data.digits()
images = images / 16 - (images / 16).mean(axis=0)
one_hots = np.eye(10)[labels]


# %%
def output_sizes(activate, gain):
    """Typical size of what each layer hands on, relative to the first."""
    rng, a, sizes = np.random.default_rng(0), images[:200], []
    for d, h in pairwise([64, *[100] * 10]):
        a = activate(a @ rng.normal(0, np.sqrt(gain / d), (d, h)))
        sizes.append(float(np.sqrt(np.mean(a**2))))
    return [size / sizes[0] for size in sizes]


runs = {
    "ReLU, √(2/d)": output_sizes(lambda z: np.maximum(z, 0), 2),
    "ReLU, √(1/d)": output_sizes(lambda z: np.maximum(z, 0), 1),
    "tanh, √(1/d)": output_sizes(np.tanh, 1),
    "tanh, √(2/d)": output_sizes(np.tanh, 2),
}
figures.layer_sizes(runs, "size of the outputs, first layer = 1")

# %% [markdown] lecture=2
# ## Small weights, so that nothing explodes: right?
#
# {output}
#
# Note:
#
# **Show** take the vote before the picture, with the slide before it on the wall. Then ten layers of 100 units.
#
# **On the board:** the sum of $d$ products has the spread $s\,q\,\sqrt{d}$. It should be 1; for ReLU $q = 1/\sqrt2$, so $s = \sqrt{2/d}$.
#
# **Ask** "Somebody says: take small weights, then nothing explodes. Right?"
#
# **Wait for** the vote. ReLU with root of 1/d has 4 per cent left after ten layers, with root of 2/d it keeps its size: half of the sums are thrown away, so the spread has to be larger.

# %% [markdown]
# ReLU with $1/\sqrt{d}$ loses a factor of about $\sqrt 2$ in every layer: after nine more layers, 4 per cent are left. With $\sqrt{2/d}$ it keeps its size. Tanh forgives more, because it shrinks what is too large; with $1/\sqrt d$ it fades slowly. In the shallow networks below either start will do.
#
# And backward? A network of eight layers with tanh gets 200 digits. The next picture shows the mean size of the deltas in each layer, for your start, for weights 0.3 times as large, and for weights 4 times as large.


# %%
def delta_sizes(factor):
    deep = initialize_mlp([64, *[50] * 7, 10], np.random.default_rng(0))
    deep = [Layer(factor * layer.W, layer.b) for layer in deep]
    kind = {"activation": "tanh", "head": "softmax"}
    _, grads = loss_and_gradients(deep, images[:200], one_hots[:200], **kind)
    return [float(np.abs(grad.b).mean()) for grad in grads]


starts = {"weights times 0.3": 0.3, "your start": 1.0, "weights times 4": 4.0}
figures.when_written(
    lambda: figures.layer_sizes(
        {n: delta_sizes(f) for n, f in starts.items()}, "mean size of the deltas"
    )
)

# %% [markdown] lecture=2
# ## And backward?
#
# {output}
#
# Note:
#
# **Show** the mean size of the deltas in every layer of a network of eight, on a logarithmic scale, for three starts.
#
# **Ask** "Which of the three can train its first layer?"
#
# **Wait for** the one in the middle. Too small vanishes; too large saturates tanh or explodes. The rule: a spread of 1 in every layer.
#
# **Leave for home** 8.1 and 8.2.

# %% [markdown]
# ### 8.2 In your own words ○ · 2 min · 3 points
#
# Look at both pictures, then answer in a sentence each; a person will read it. (a) Why random, and not all zero or all the same? (b) Somebody says: "small weights, so that the gradients neither vanish nor explode." What is wrong with this, and what happens with weights that are too large? (c) By what rule should the scale be chosen?

# %% [markdown] written="start_words" points=3 covers="S2.NN.8a S2.NN.8b S2.NN.8c"

# %% [markdown]
# ## 9. Training
#
# One function is missing: the loop around the steps.

# %% [markdown]
# ### 9.1 Many steps ● · 3 min · 3 points
#
# In every epoch each example is used once, a batch at a time. Fill in the body of the loop over the epochs: for each batch that `minibatches(X, targets, batch_size, rng)` hands out, ask `gradients(params, X_batch, batch_targets)` for loss and gradients, make a step, and keep the loss.
#
# **You will need** a loop over a generator that hands out pairs: `for rows, answers in pairs:`.
#
# | argument | holds |
# |---|---|
# | `gradients` | function: the loss and the gradients of a batch |
# | `params`, `X`, `targets` | start, data |
# | result | layers after the last step; list of losses, one before each step |
#
# <details><summary>Hint 1</summary>A second loop inside the first, over the batches.</details>
# <details><summary>Hint 2</summary>The next step starts from the layers that the last one made.</details>

# %% exercise="train"

# %%
# Try it: overfit twenty digits. A network that cannot learn twenty by heart has a bug.
few = (images[:20], one_hots[:20])
step = {"learning_rate": 0.5, "batch_size": 20}
kind = partial(loss_and_gradients, activation="relu", head="softmax")
start = initialize_mlp([64, 32, 10], np.random.default_rng(0))
_, losses = train(kind, start, *few, epochs=60, rng=np.random.default_rng(1), **step)
figures.loss_curve(losses)

# %% [markdown] lecture=2
# ## Twenty digits by heart
#
# What must the **first** loss be? And the last one?
#
# Answer after half a minute:
#
# {output}
#
# Note:
#
# **Show** the question; ten classes, a network that has learned nothing.
#
# **Ask** "What must the first loss be? Can the last one be zero?"
#
# **Wait for** log 10 = 2.3 without help. A network that cannot learn twenty digits by heart has a bug: two tests that take a second.

# %% check="train" points=3

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The first loss is near $\log 10 = 2.3$, as it must be for ten classes, and the last one near 0. Both are tests that take a second. Do them before every long training run.
#
# </details>

# %% [markdown]
# ### 9.2 A spiral
#
# Three arms wind around each other. How many hidden units does it take to tell them apart? And can two layers do with fewer units than one? Guess, then look. If sliders appear below the picture, try other networks (the arrow keys move the sliders, too).

# %%
points, arms, _ = data.spiral(np.random.default_rng(0))


def spiral_net(width, layers):
    """Train a network with so many hidden layers of so many units."""
    kind = partial(loss_and_gradients, activation="tanh", head="softmax")
    start = initialize_mlp([2, *[width] * layers, 3], np.random.default_rng(0))
    step = {"learning_rate": 0.5, "epochs": 150, "batch_size": 32}
    rng = np.random.default_rng(1)
    net, _ = train(kind, start, points, np.eye(3)[arms], rng=rng, **step)
    return lambda X: mlp_forward(net, X, "tanh")[0]


figures.when_written(lambda: figures.width_and_depth(spiral_net, points, arms))

# %% [markdown] lecture=2
# ## How many lines does a spiral need?
#
# {output}
#
# Note:
#
# **Show** the three arms; then width from left to right, depth from top to bottom.
#
# **Ask** "How many straight lines does the spiral need? Fewer units in two layers, or in one?"
#
# **Wait for** guesses. The last layer always draws straight lines; the hidden ones bend the plane until straight lines will do. In JupyterLab: sliders, which begin at one layer of 4.

# %% [markdown]
# Two units bend the plane too little, sixteen are more than enough, and in between a second layer helps: it bends what the first has bent already. The last layer always draws straight lines; the hidden ones bend the plane until straight lines will do. (Each panel is one training run, so do not trust the last per cent.)

# %% [markdown]
# ### 9.3 Is the digit below five?
#
# Ten templates recognise digits well, so a hidden layer adds little there. Ask another question: is the digit below five? Zeros, ones, twos, threes and fours have no common template. Guess what share of the answers is right without a hidden layer, and with 32 hidden units.

# %%
split = data.train_test(images, labels, np.random.default_rng(1))
X_train, X_test, y_train, y_test = split
below = (y_train < 5)[:, None] * 1.0


def share_right(params):
    answers = mlp_forward(params, X_test, "relu")[0][:, 0] > 0
    return float(np.mean(answers == (y_test < 5)))


def trained(gradients, sizes, epochs=30):
    start = initialize_mlp(sizes, np.random.default_rng(2))
    step = {"learning_rate": 0.3, "epochs": epochs, "batch_size": 32}
    step["rng"] = np.random.default_rng(3)
    return train(gradients, start, X_train, below, **step)[0]


kind = partial(loss_and_gradients, activation="relu", head="binary")
sizes = ([64, 1], [64, 32, 1])
figures.when_written(lambda: [share_right(trained(kind, s)) for s in sizes])

# %% [markdown] lecture=2
# ## Is the digit below five?
#
# Without a hidden layer: how many of 100 are right? With 32 hidden units?
#
# Answer after two numbers from everybody:
#
# **87** without, **97** with: zeros to fours have no common template.
#
# Note:
#
# **Show** the question. Ten templates read digits well; this question has no template.
#
# **Ask** "A single line through 64 dimensions: how many of 100?"
#
# **Wait for** a guess in percent for the line, before the number. Chance is about 50.

# %% [markdown]
# About 87 of 100 without a hidden layer, and about 97 with one.

# %% [markdown]
# ### 9.4 By heart, or understood?
#
# Take only 100 of these digits for training. After every epoch the loss is measured twice: on the 100 digits that the network learns from, and on the test digits, which it never sees and which serve as *validation* here. Then both once more with a penalty. Which of the four curves will turn upwards?

# %%
few, rest = (X_train[:100], below[:100]), (X_test, (y_test < 5)[:, None] * 1.0)


def losses_by_epoch(l2):
    kind = partial(loss_and_gradients, activation="relu", head="binary")
    step = {"learning_rate": 0.5, "batch_size": 20, "epochs": 1}
    net = initialize_mlp([64, 32, 1], np.random.default_rng(2))
    rng, seen, unseen = np.random.default_rng(3), [], []
    for _ in range(200):
        net, _ = train(partial(kind, l2=l2), net, *few, rng=rng, **step)
        seen.append(kind(net, *few)[0])
        unseen.append(kind(net, *rest)[0])
    return seen, unseen


# %%
def four_curves():
    plain, penalised = losses_by_epoch(0.0), losses_by_epoch(0.005)
    names = ("training", "validation", "training, penalty", "validation, penalty")
    curves = dict(zip(names, (*plain, *penalised), strict=True))
    return figures.loss_curve(curves, unit="epoch")


figures.when_written(four_curves)

# %% [markdown] lecture=2
# ## Which of four curves turns upwards?
#
# 100 digits to learn from: training and validation, with and without a penalty.
#
# Answer after a sketch on paper:
#
# {output}
#
# Note:
#
# **Show** the question; four empty curves on the board.
#
# **Ask** "Which one turns upwards? Which one ends lowest?"
#
# **Wait for** the sketch. Without a penalty validation turns: the network learns its hundred by heart and gets ever surer of its mistakes. Only untouched examples can tell.
#
# **Leave for home** 9.1, 9.5 and 9.6.

# %% [markdown]
# Without a penalty the training loss goes to zero while the validation loss turns and rises: the network learns its hundred digits by heart and becomes ever surer of its mistakes on the others. The penalty costs a little on the digits that were seen, and wins on those that were not. Only examples that the training never touched can tell.

# %% [markdown]
# ### 9.5 Ten digits, and what the hidden units look at
#
# The ten classes again, with 30 hidden units. The images are the weights of the first layer, one for each of the first ten hidden units. Compare them with the templates of notebook 2: can you tell what any of them looks for?

# %%
kind = partial(loss_and_gradients, activation="relu", head="softmax", l2=0.001)


def hidden_templates():
    start = initialize_mlp([64, 30, 10], np.random.default_rng(0))
    step = {"learning_rate": 0.2, "epochs": 30, "batch_size": 32}
    rng = np.random.default_rng(1)
    net, _ = train(kind, start, X_train, np.eye(10)[y_train], rng=rng, **step)
    right = np.mean(mlp_forward(net, X_test, "relu")[0].argmax(axis=1) == y_test)
    title = f"10 of 30 hidden units; the network has {right:.1%} right"
    return figures.templates(net[0].W[:, :10], title, each="unit")


figures.when_written(hidden_templates)

# %% [markdown]
# No digit in sight, only dark patches against light ones, and some units look like noise. A template of notebook 2 had to stand for a whole class; a hidden unit only has to be useful to the layer above, together with the others.

# %% [markdown]
# ### 9.6 Patients
#
# A regression: ten measurements of 442 people with diabetes, and a number for how far the disease has progressed a year later. Inputs and target are brought to one scale before the training, and the predictions back to the old one after it. Will 16 hidden units with tanh beat a plain linear layer?

# %%
X, progression, _ = data.diabetes()
split = data.train_test(X, progression[:, None], np.random.default_rng(0))
A_train, A_test, t_train, t_test = split
A_train, A_test = data.standardize(A_train, A_test)
middle, spread = t_train.mean(), t_train.std()
kind = partial(loss_and_gradients, activation="tanh", head="squared", l2=0.01)


def predicted(sizes):
    start = initialize_mlp(sizes, np.random.default_rng(0))
    step = {"learning_rate": 0.05, "epochs": 60, "batch_size": 32}
    rng = np.random.default_rng(1)
    net, _ = train(kind, start, A_train, (t_train - middle) / spread, rng=rng, **step)
    return mlp_forward(net, A_test, "tanh")[0] * spread + middle


# %%
nets = {"no hidden layer": [10, 1], "16 hidden units": [10, 16, 1]}
figures.when_written(
    lambda: figures.predicted_numbers(
        {name: predicted(sizes) for name, sizes in nets.items()}, t_test, "progression"
    )
)

# %% [markdown]
# Hardly any difference. This is one run on one split, so change the two seeds and see how far each number moves; but do not expect a miracle. Not every question has bends, so always measure the simple model first.

# %% [markdown]
# ## 10. It learns, so is it right?
#
# Here is a training run that "works": the loss falls, nearly all digits are right. Is the gradient right, then? The cell below trains the network of 9.3 eight times, once with your gradient and seven times with wrong ones, made from your own functions by putting a mistake in. Guess first: how many of the seven will show?

# %% [markdown] lecture=2
# ## It learns. So is it right?
#
# Wrong on purpose:
#
# - biases averaged once more, never moved, or with the wrong sign
# - everything twice too long; sum for mean
# - output slope twice; hidden slope forgotten
#
# How many of seven show?
#
# Note:
#
# **Show** the names of the seven mistakes, without the bars. In JupyterLab run the cell below now; it trains eight networks while you wait.
#
# **Ask** "How many of the seven will show in the accuracy?" Write the guesses on the board.
#
# **Wait for** a number from everybody; most say five or more.

# %%
tools = (mlp_forward, mlp_backward, *head_pair("binary"))


def bars():
    kinds = wrong_gradients.seven(*tools)
    shares = {name: share_right(trained(k, [64, 32, 1])) for name, k in kinds.items()}
    return figures.accuracy_bars(shares, chance=float(np.mean(y_test >= 5)))


figures.when_written(bars)

# %% [markdown] lecture=2
# ## Six of seven hide
#
# {output}
#
# Note:
#
# **Show** the bars: the right gradient first, hatched what cannot be told from it.
#
# **Ask** "What would you have noticed?"
#
# **Wait for** the one that is left, a forgotten mask; and even that beats the network without a hidden layer. One sentence for the notebook: accuracy is no test of a gradient; numbers are.

# %% [markdown]
# Six of the seven, the hatched ones, end near the right accuracy or above it. You might notice the seventh, "hidden slope forgotten" (ReLU's mask is missing), or blame too small a network; it still beats the one without a hidden layer. Descent is forgiving: any direction that is roughly downhill will do, and biases hardly matter for digits. "Sum over the batch for the mean" makes the gradient 32 times too long, which is just a larger learning rate, and here it does at least as well as the right one. On the next data set, with another rate or more layers, the same mistake may cost you weeks. Accuracy is no test of a gradient; numbers are.

# %% [markdown]
# ### 10.1 The hunt ● · 5 min · 5 points
#
# Write the judge. It is handed a dictionary of suspects. Each is a function `suspect(params, X, targets)` that returns a loss, which is right, and gradients, which may be wrong. For every name say `True` if the gradients are right: if each of their blocks (`W` or `b` of one layer) agrees with the instrument to a millionth of the block's largest entry.
#
# **You will need** `all`, which is True if everything is:
#
# ```python
# pairs = [(1, 1), (2, 3)]
# all(a == b for a, b in pairs)  # False
# ```
#
# | argument | holds |
# |---|---|
# | `suspects` | name -> function |
# | `params`, `X`, `targets` | where to test |
# | result | name -> `True` or `False` |
#
# <details><summary>Hint 1</summary>numerical_layers(suspect, params, X, targets) returns what the gradients should be, layer by layer.</details>
# <details><summary>Hint 2</summary>Two blocks: is the largest difference at most a millionth of the largest entry of the instrument's? A fixed limit would be wrong for gradients that are very small or very large.</details>
# <details><summary>Hint 3</summary>Use all over two zips: layers with layers, then blocks with blocks.</details>

# %% exercise="bug_hunt"

# %%
# Try it: five suspects, made of your own functions. How many are right?
suspects = wrong_gradients.five(*tools)
small = initialize_mlp([3, 4, 2], np.random.default_rng(5))
small = [Layer(layer.W, rng.normal(size=layer.b.shape)) for layer in small]
X, yes = rng.normal(size=(6, 3)), rng.integers(0, 2, (6, 2)) * 1.0
bug_hunt(suspects, small, X, yes)

# %% lecture=true
# In the hall: put the room's hands for "right" in place of 12 of 24.
hands, room = {"A": 12, "B": 12, "C": 12, "D": 12, "E": 12}, 24
figures.hands_and_truth(hands, room, bug_hunt(suspects, small, X, yes))

# %% [markdown] lecture=1
# ## Five suspects: which gradients are right?
#
# 1. biases divided by $n$ once more
# 2. as you derived it
# 3. hidden biases turned round
# 4. the slope of $\tanh$ left out
# 5. half of it, added to the other half
#
# Note:
#
# **Show** the five suspects.
#
# **Ask** "Hands for *right*: A? B? C? D? E?" Write the five numbers on the board.
#
# **Wait for** all five counts. In JupyterLab open the cell of the next picture and type the hands.

# %% [markdown] lecture=2
# ## The room against the truth
#
# {output}
#
# Note:
#
# **Show** run `bug_hunt` before their eyes; the deck shows a room that is undecided. The judge is a few lines long: the instrument, block by block, to a millionth.
#
# **Ask** "What did the judge know about the mistakes?" Then: "Where must we *not* test?"
#
# **Wait for** nothing at all. B and E are right. And not at biases of zero, with a single example, or with residuals of zero: these hide some of the mistakes.
#
# **Leave for home** 10.1, which nobody should skip.

# %% check="bug_hunt" points=5

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Your judge needs no training, no accuracy and no idea of what the mistake is. Two of the five are right. And choose the place of the test with care: biases at zero, a single example, or residuals of zero would hide some of the mistakes.
#
# </details>

# %% [markdown]
# ## Common mistakes
#
# - **The slope fed with the sum.** $a(1-a)$ needs the value after the activation.
# - **The mask from the wrong side.** ReLU's mask comes from $z$, never from the upstream gradient.
# - **The outgoing weight forgotten.** A hidden unit reaches the loss only through the weights that lead on.
# - **Biases averaged.** The gradient at the outputs already contains the mean; further down everything is summed.
# - **An activation at the very end.** The outputs are bare sums; what they mean is the loss's business.
# - **All weights zero, or all alike.** Twins stay twins.
# - **A changed weight used on the way back.** All gradients belong to the same network.
# - **"It learns."** See section 10.

# %% [markdown]
# ## What you have now
#
# Layers as pairs of functions, a network of any depth, three losses, a good start, a training loop, and a judge for gradients. And one rule behind it all: going backward, each step hands down what it was handed, times its own slope.
#
# You still had to know in which order to walk back, because you wrote the network as a list. In notebook 4 a program finds the order by itself: any expression becomes a graph, and one function finds the gradient of them all.
#
# **To think about:** `affine_backward` needs $X$ and $W$, `relu_backward` needs $z$. A program that does not know in advance what it will compute: what must it remember?

# %% [markdown] lecture=1
# ## For next week
#
# `affine_backward` needs $X$ and $W$, `relu_backward` needs $z$.
#
# A program that does **not know in advance** what it will compute: what must it remember?
#
# Note:
#
# **Show** the question, and leave it on the wall while they pack.
#
# **Ask** "Bring a list: what does each step of a computation have to keep?"
#
# **Wait for** no answer today. Next week a program finds the way back by itself.
#
# **Leave for home** the exercises that no slide has shown, about two hours.
