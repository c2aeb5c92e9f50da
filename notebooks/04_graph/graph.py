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
# # The computation graph
#
# In notebook 3 every new layer meant more work with the pencil. Here you write down what *one* sum or *one* product does with a gradient, and a short program then differentiates anything that is built from them.
#
# **You will** take formulas apart into nodes, write the local rules, and train the network of notebook 3 with an engine of your own, without deriving anything.
#
# **You need** the chain rule, the layers of notebook 3, and a little Python: classes with methods, tuples, `zip`.

# %% [markdown]
# **It takes** about two and a half hours: a good hour and a half for the exercises, the rest to read and to look. The end of section 4 is a good place to stop for the day; it is marked. Programs are marked ●, pencil questions ○. Nothing later needs what is marked ☆, but its points count.

# %% setup=true
from collections.abc import Callable, Iterator
from functools import partial
from importlib.util import find_spec
from itertools import pairwise
from time import perf_counter
from typing import NamedTuple

import numpy as np

from grader.student import check, data, figures

Array = np.ndarray

# %% [markdown] lecture=1
# # The computation graph
#
# Any formula, one function, all gradients.
#
# Note:
#
# **Show** the title until the room is quiet. Say the aim: at minute 90 an engine of a dozen lines trains last week's network, and nobody has derived a gradient for it.
#
# **Ask** "What must a program remember if it does not know in advance what it will compute?" It was last week's question.
#
# **Wait for** two lists from the room; keep them on the board.

# %% [markdown]
# ## 1. A formula is a graph
#
# To compute $E = (w x + b - t)^2$ you need intermediate results: $p = w x$, then $o = p + b$, then $r = o - t$, then $E = r \cdot r$. Draw a box for each of them, joined by lines to the boxes it is computed from, its *parents*. This drawing is a *computation graph* and its boxes are *nodes*. Nodes that are given ($w$, $x$, $b$) are *leaves*; the last one, here the loss $E$, is the *root*. The constant $t = 2$ is part of an operation and has no box.
#
# A question first: if $w$ grows by 0.001, by how much does $E$ grow? Guess, then click a step below the picture, walk on with the arrow keys, and find the answer.

# %%
figures.graph_steps("""
    w = 2
    x = 3
    b = -1
    p = w * x
    o = p + b
    r = o - 2
    E = r * r
""")

# %% [markdown] lecture=5
# ## Forward, then one payment at a time
#
# {output}
#
# Note:
#
# **Show** click into the first step, then the arrow keys: forward to the root. Stop. Then backward, one payment at a time. The keys of your remote go on to the next slide, whenever you like.
#
# **Ask** before each payment: "How much?"
#
# **Wait for** an answer at every node, at least until p. It takes four minutes and is the whole idea: every node pays its parents its own gradient times one local slope.

# %% [markdown] lecture=2
# ## Why 6 at r, and not 3?
#
# $$E = r \cdot r, \qquad r = 3$$
#
# Answer after half a minute:
#
# $r$ goes in **twice** and is paid twice: $3 + 3 = 6$.
#
# What is used more than once collects from every use.
#
# Note:
#
# **Show** the question; the stepper is one key back.
#
# **Ask** "Where do the two threes come from?"
#
# **Wait for** from the two places of the product. Let the room say the last sentence once; it is the rule of the day.

# %% [markdown] lecture=2
# ## w grows by 0.001
#
# By how much does $E$ grow, from $9$?
#
# Answer after a number from everybody:
#
# $$6 \cdot 3 \cdot 0.001 = 0.018$$
#
# Note:
#
# **Show** the question.
#
# **Ask** "What is a gradient good for?"
#
# **Wait for** 0.018, because the gradient of w is 18. Try it: w = 2.001 gives 9.018.
#
# **Leave for home** 1.1.

# %% [markdown]
# The *forward pass* computes values, leaves first. The *backward pass* computes the *gradient* of each node: the derivative of the root in it. It begins at the root with 1. Then every node pays each of its parents its own gradient times one *local derivative*: the slope of this one operation in this one input. That is the chain rule in small coins. And the 18 at $w$ answers the question: $E$ grows by about 0.018.
#
# Look at $r$. It goes into the product twice, so it is paid twice: $3 + 3 = 6$, the derivative $2r$ of the square. *What is used more than once collects from every use.*

# %% [markdown]
# Change a leaf in the cell above and run it again. Can you make the gradient of $w$ zero?

# %% [markdown]
# ### 1.1 In your own words ○ · 3 min · 4 points
#
# Someone wants to write such nodes as a program and asks you: (a) What must a node do in the forward pass, and what must it keep for later? (b) What must it do in the backward pass, for each of its inputs? (c) What do you gain from rules that know only a single operation? (d) Who changes the weights in the end: the nodes, or somebody else? A person will read your answer.

# %% [markdown] written="node_words" points=4 covers="S2.CG.1a S2.CG.1b S2.CG.1c S2.CG.1d"

# %% [markdown]
# ## 2. The chain rule through boxes
#
# Pencil before program. A network of two layers, whatever they compute inside, is a box in a box: $o = f_2(w_2, f_1(w_1, x))$. The second box takes a weight of its own and the output of the first.
#
# Three local derivatives are all we need to know about the boxes. In typed answers they are called `f2_w2` ($\partial f_2/\partial w_2$), `f2_f1` ($\partial f_2/\partial f_1$: the slope in what comes from the first box) and `f1_w1` ($\partial f_1/\partial w_1$).

# %% [markdown]
# ### 2.1 Two weights, two paths ○ · 2 min · 2 points
#
# With the loss $E = \frac{1}{2}(o - t)^2$, find the derivatives of $E$ in $w_1$ and in $w_2$. For each weight, follow the path from the root back to it and multiply what you meet.
#
# **Form of the answer:** two expressions, in `o`, `t`, `f2_w2`, `f2_f1` and `f1_w1`.
#
# <details><summary>Hint 1</summary>Both paths begin with the derivative of E in o. The half is there to keep it simple.</details>
# <details><summary>Hint 2</summary>The weight of the second box is reached after one box, that of the first after two.</details>

# %% exercise="composite_squared" covers="S2.CG.2a1 S2.CG.2a2 S2.CG.2a3 S2.CG.2a4"

# %% check="composite_squared" points=2

# %% [markdown] lecture=3
# ## Two boxes, two paths
#
# $$o = f_2\bigl(w_2,\; f_1(w_1, x)\bigr), \qquad E = \tfrac12 (o - t)^2$$
#
# $$\frac{\partial E}{\partial w_2} = \;? \qquad \frac{\partial E}{\partial w_1} = \;?$$
#
# Answer after one minute with a pencil:
#
# $$(o - t)\,\frac{\partial f_2}{\partial w_2} \qquad (o - t)\,\frac{\partial f_2}{\partial f_1}\,\frac{\partial f_1}{\partial w_1}$$
#
# Note:
#
# **Show** two boxes on the board, one inside of the other; a path for each weight.
#
# **On the board:** $x \to f_1 \to f_2 \to E$, with $w_1$ below the first box and $w_2$ below the second; a factor on every arrow.
#
# **Ask** "Walk back from the root. What do you meet?" Then: "What do both paths share?"
#
# **Wait for** the first factor. A backward pass computes it once and passes it on to both.
#
# **Leave for home** 2.1 and 2.3.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Both answers begin with the same factor. A backward pass computes this common part once and passes it on to both.
#
# </details>

# %% [markdown]
# ### 2.2 Bug hunt: one output, cross-entropy ○ · 2 min · 2 points
#
# The same boxes, but now the output $p = f_2(w_2, f_1(w_1, x))$ is the probability of class 1, and $t$ is 0 or 1. From a homework, for one example:
#
# > 1. $L = t \log p + (1 - t)\log(1 - p)$
# >
# > 2. $\dfrac{\partial L}{\partial p} = \dfrac{t}{p} + (-1)\dfrac{1 - t}{1 - p}$
# >
# > 3. $\dfrac{\partial L}{\partial w_1} = \dfrac{t}{p} + \dfrac{1 - t}{1 - p} \cdot \dfrac{\partial f_2}{\partial f_1} \dfrac{\partial f_1}{\partial w_1}$
# >
# > 4. $\dfrac{\partial L}{\partial w_2} = \dfrac{t}{p} - \dfrac{1 - t}{1 - p} \cdot \dfrac{\partial f_2}{\partial w_2}$
#
# The cross-entropy is a loss, and for it no line is right. Type all four as they should be.
#
# **Form of the answer:** four expressions, in `p`, `t`, `f2_w2`, `f2_f1` and `f1_w1`.
#
# <details><summary>Hint 1</summary>What is L in line 1 for a perfect p, and what for a bad one? Which way does descent go?</details>
# <details><summary>Hint 2</summary>Lines 3 and 4 lack a pair of brackets. Compare line 3 with line 2 as well.</details>

# %% exercise="hunt_composite_binary" covers="S2.CG.2b1 S2.CG.2b2 S2.CG.2b3 S2.CG.2b4"

# %% check="hunt_composite_binary" points=2

# %% [markdown] lecture=3
# ## Poll: which line is the first wrong one?
#
# > 1. $L = t \log p + (1 - t) \log(1 - p)$
# > 2. $\dfrac{\partial L}{\partial p} = \dfrac{t}{p} - \dfrac{1 - t}{1 - p}$
# > 3. $\dfrac{\partial L}{\partial w_1} = \dfrac{t}{p} + \dfrac{1 - t}{1 - p} \cdot \dfrac{\partial f_2}{\partial f_1} \dfrac{\partial f_1}{\partial w_1}$
#
# Answer after one minute, then hands for 1, 2, 3:
#
# Line 1. A perfect $p$ gives $0$, a bad one ($0.1$) gives $-2.3$: bad is *lower*.
#
# Note:
#
# **Show** the homework, to be read in silence.
#
# **Ask** "This loss is largest for a perfect p. Is it a loss?" only after the vote.
#
# **Wait for** the hands, then the number: log 0.1. Descent would make the network as wrong as it can be.

# %% [markdown] lecture=2
# ## The rest inherits it
#
# Line 2 is the right derivative of the **wrong** line 1. Line 3 lost a pair of brackets and a sign.
#
# On which examples would line 3 never show it?
#
# Note:
#
# **Show** the sentence; the lines are one key back.
#
# **Ask** "Examples of which class hide the brackets and the sign?"
#
# **Wait for** class 1 alone: then the second fraction is 0. A first mistake breeds; look for the first wrong line, not for the loudest.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Line 2 is the right derivative of the wrong line 1. The first mistake was made in the loss, and everything below inherited it. In line 3 a second one came on top; on examples of class 1 alone it would never show.
#
# </details>

# %% [markdown]
# ### 2.3 Bug hunt: two outputs ○ · 3 min · 2 points
#
# Now the second box has outputs $p_1$ and $p_2$; the first one still makes a single number. `p1_f1` is the slope of $p_1$ in it, `p1_w2` the slope of $p_1$ in $w_2$; the same for `p2_f1` and `p2_w2`. From a homework:
#
# > Squared: $E = \frac{1}{2}\sum_j (t_j - p_j)^2$, so $\dfrac{\partial E}{\partial w_1} = \sum_j (t_j - p_j) \dfrac{\partial p_j}{\partial f_1}\dfrac{\partial f_1}{\partial w_1}$ (nothing was handed in for $w_2$).
# >
# > Cross-entropy: $L = \sum_j t_j \log p_j$, so $\dfrac{\partial L}{\partial w_1} = \sum_j \dfrac{t_j}{p_j} \dfrac{\partial p_j}{\partial f_1}\dfrac{\partial f_1}{\partial w_1}$ and $\dfrac{\partial L}{\partial w_2} = \sum_j \dfrac{t_j}{p_j} \dfrac{\partial p_j}{\partial w_2}$.
#
# Type the right ones: $E$ in $w_1$, $E$ in $w_2$, then $L$, and $L$ in $w_1$ and in $w_2$.
#
# **Form of the answer:** five expressions, sums written out, in `p_1`, `p_2`, `t_1`, `t_2`, `f1_w1` and the four slopes.
#
# <details><summary>Hint 1</summary>Both outputs move when a weight moves: two paths, which add up.</details>
# <details><summary>Hint 2</summary>(t - p) squared has an inner derivative. And a loss of this kind is never negative.</details>

# %% exercise="hunt_composite_vector" covers="S2.CG.3a S2.CG.3b S2.CG.3c S2.CG.3d S2.CG.3e S2.CG.3f"

# %% check="hunt_composite_vector" points=2

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Several outputs make several payments to the same weight, and they add up: the picture of $r \cdot r$ again.
#
# </details>

# %% [markdown]
# ## 3. Local rules
#
# An operation, *op* for short, receives an *upstream gradient* from above: the derivative of the root in its output, in the shape of the output. It hands down one *downstream gradient* for each of its inputs, in the shape of that input:
#
# $$\text{downstream} = \text{upstream} \times \text{local derivative}$$
#
# Where one entry of an input moves several entries of the output, these products are added up, as in 2.3. Notebook 2 called this map from upstream to downstream the VJP. A constant is not an input and gets nothing.

# %% [markdown]
# ### 3.1 Six ops by hand ○ · 2 min · 3 points
#
# Let $a = 2$, $b = -3$ and the constant $c = 4$. The upstream gradient is 5. What does each op hand down to $a$, and to $b$ where it is an input? (The maximum of $a$ and $b$ moves with the larger of the two and does not feel the other.)
#
# **Form of the answer:** one number for each input, in the order of the inputs, as tuples: `(1,)` or `(1, 2)`.
#
# <details><summary>Hint 1</summary>What happens to a + c, or to a * c, when a grows by 0.001? How many thousandths does it grow?</details>
# <details><summary>Hint 2</summary>The slope of a * b in a is a number that stands in front of a.</details>
# <details><summary>Hint 3</summary>Each local derivative is multiplied by 5.</details>

# %% exercise="local_rules_by_hand" covers="S2.CG.5a S2.CG.5b S2.CG.5c S2.CG.5d S2.CG.5e S2.CG.5f"

# %% check="local_rules_by_hand" points=3

# %% [markdown] lecture=3
# ## Sum, product, maximum
#
# $a = 2$, $\;b = -3$, upstream $5$. What goes to $a$, what to $b$?
#
# Answer after one minute with a pencil:
#
# | $a + b$ | $a \cdot b$ | $\max(a, b)$ |
# |---|---|---|
# | $5$ and $5$ | $-15$ and $10$ | $5$ and $0$ |
#
# Note:
#
# **Show** the question; draw the three boxes on the board.
#
# **Ask** "A product: who gets which factor?"
#
# **Wait for** the other one. A sum passes on, a product swaps the factors, a maximum is a switch. At a tie any convention will do.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# A sum passes the gradient on, a product swaps the factors, a maximum is a switch. And where $a = b$ exactly? There the slope does not exist, and any convention will do: here the first input gets it all. A central difference would say one half each.
#
# </details>

# %% [markdown]
# ### 3.2 How large is a gradient? ○ · 2 min · 2 points
#
# Take three functions: from a vector of shape (4,) to one number; from a vector (4,) to a vector (3,); from a matrix (2, 5) to one number. *All partial derivatives* of a function, every output in every input, fill an array with the axes of the output followed by the axes of the input. How many axes does this array have, and how many entries? Now let a single loss follow at the end. How many axes and entries does the gradient have that flows back to the *input*?
#
# **Form of the answer:** six pairs `(axes, entries)`: three for `all_derivatives`, then three for what `flows_back`.
#
# <details><summary>Hint 1</summary>A single number has no axis. The axes of output and input are counted together.</details>
# <details><summary>Hint 2</summary>A gradient of one loss always has the shape of the thing it belongs to.</details>

# %% exercise="gradient_shapes" covers="S2.CG.6 S2.CG.7a S2.CG.7b S2.CG.8"

# %% check="gradient_shapes" points=2

# %% [markdown] lecture=2
# ## How large is a gradient?
#
# $f$ takes 4 numbers to 3. One loss follows at the end.
#
# How many local derivatives? How many numbers flow back?
#
# Answer after half a minute:
#
# **12** derivatives, and **4** numbers: the shape of the input.
#
# Note:
#
# **Show** the question.
#
# **Ask** "Which of the two does an op have to build?"
#
# **Wait for** only the 4. A gradient of one loss has the shape of what it belongs to; the table of all derivatives is never built.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The array of all local derivatives can be much larger than what comes in and what goes out. An op never builds it; it computes the product with the upstream gradient directly.
#
# </details>

# %% [markdown]
# Ops are classes with two methods. `forward` takes the values of the inputs and returns the output. `backward` takes the upstream gradient, the output of `forward`, and the same inputs again; it returns a tuple, one gradient for each input. Here is the common ancestor of all ops, and an example: $\sin$ has the slope $\cos$.

# %% carry="Op"

# %% carry="Sin"

# %% [markdown] lecture=2
# ## The pattern of all ops
#
# {code Sin}
#
# Note:
#
# **Show** forward and backward, and the comma that makes a tuple: one gradient for each input.
#
# **Ask** "Which of the three arguments of backward has it used?"
#
# **Wait for** upstream and a; the output is there for ops that are cheaper with it.

# %% [markdown]
# `*inputs` stands for any number of inputs. `forward` keeps nothing on `self`, since one op may be used in many places of a graph. Note the comma in `(upstream * np.cos(a),)`: it makes a tuple with one entry.

# %% [markdown]
# ### 3.3 Constants ● · 2 min · 2 points
#
# In this section every `forward` is given. Write `backward` for adding and for multiplying by a constant. `self.constant` is a number, or an array of the shape of $a$.
#
# | array | shape | holds |
# |---|---|---|
# | `upstream` | shape of the output | what comes from above |
# | `output` | the same | what forward returned |
# | `a` | the same | the input |
# | result | tuple of one | gradient in the shape of `a` |
#
# <details><summary>Hint 1</summary>Your answers of 3.1, with letters for numbers.</details>
# <details><summary>Hint 2</summary>Do not forget the comma that makes a tuple.</details>

# %% exercise="AddConstant MultiplyConstant" covers="S2.CG.5a S2.CG.5c"

# %%
# Try it: the numbers of 3.1.
AddConstant(4.0).backward(5.0, 6.0, 2.0), MultiplyConstant(4.0).backward(5.0, 8.0, 2.0)

# %% check="AddConstant" points=1

# %% check="MultiplyConstant" points=1

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# An added constant leaves the gradient alone, a factor scales it. Neither rule asks for the value of $a$, because both slopes are the same everywhere. The rules to come need the input or the output.
#
# </details>

# %% [markdown]
# ### 3.4 Undo broadcasting ● · 5 min · 5 points
#
# NumPy stretches small arrays: in `X @ W + b` every row gets a copy of `b`. So each entry of `b` is used once in every row, and what is used more than once collects from every use. Its gradient is therefore the upstream gradient *added up* over the copies. Write that sum for arrays of any shape.
#
# Broadcasting does two things: it puts new axes *in front*, from `(3,)` to `(4, 3)`, and it stretches axes of length 1, from `(4, 1)` to `(4, 3)`. The picture shows both, and the way back.
#
# **You will need** `np.ndim`, the number of axes, and `np.sum` with several axes at once:
#
# ```python
# box = np.ones((2, 4, 3))
# np.sum(box, axis=(0, 2)).shape                 # (4,)
# np.sum(box, axis=(0, 2), keepdims=True).shape  # (1, 4, 1)
# tuple(i for i in range(3) if i != 1)           # (0, 2): several axes are a tuple
# ```
#
# | array | shape | holds |
# |---|---|---|
# | `upstream` | any | gradient in the stretched shape |
# | `shape` | tuple | shape of the input before stretching |
# | result | `shape` | the sums |
#
# <details><summary>Hint 1</summary>How many new axes are in front? The difference in length of the two shapes. Sum over these first.</details>
# <details><summary>Hint 2</summary>Now both have the same number of axes. Look for those where shape says 1. They are added up, too, but stay as axes of length 1.</details>
# <details><summary>Hint 3</summary>A sum over an axis that already has length 1, or over no axis at all, changes nothing. So you need no if.</details>

# %%
figures.broadcasting()

# %% lecture=true
figures.broadcasting(column=False)

# %% [markdown] lecture=3
# ## One bias, four rows: what comes back?
#
# $(4, 3) + (3)$: every row gets a copy of $b$.
#
# Answer after half a minute:
#
# {output}
#
# Note:
#
# **Show** the question; do not show the right half before the word has fallen.
#
# **Ask** "One bias, four rows, four gradients come back. What does b get?"
#
# **Wait for** the words "added up" from the room. Copying and adding up are each other's backward pass.

# %% exercise="unbroadcast" covers="S2.CG.5b"

# %%
# Try it: the two sums of the picture.
upstream = np.array([[1, 0, 2], [3, 1, 0], [0, 2, 1], [1, 1, 4]])
unbroadcast(upstream, (3,)), unbroadcast(upstream, (4, 1))

# %% check="unbroadcast" points=5

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Copying and adding up are each other's backward pass. That is why the bias gradient of notebook 3 was a sum over the rows.
#
# </details>

# %% [markdown]
# ### 3.5 Sum and product ● · 3 min · 4 points
#
# Two inputs, two gradients. The inputs may have different shapes, and each gradient has the shape of *its* input: `np.shape(a)`, `np.shape(b)`.
#
# | array | shape | holds |
# |---|---|---|
# | `a`, `b` | any two that broadcast | inputs |
# | `upstream`, `output` | the stretched shape | gradient and value of the output |
# | result | tuple of two | shapes of `a` and of `b` |
#
# <details><summary>Hint 1</summary>First take upstream times the local derivative, in the stretched shape; then undo the stretching.</details>
# <details><summary>Hint 2</summary>Which factor is the slope of the product in a?</details>

# %% exercise="Add Multiply" covers="S2.CG.5b S2.CG.5d"

# %%
# Try it: a row times a matrix. The two gradients have the shapes of the two inputs.
row, matrix = np.array([1.0, 2.0, 3.0]), np.ones((2, 3))
Multiply().backward(np.ones((2, 3)), row * matrix, row, matrix)

# %% check="Add" points=2

# %% check="Multiply" points=2

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Nothing here asks whether $a$ and $b$ are the same node. In $r \cdot r$ the op hands down two gradients, and adding them up is left to the engine of section 4.
#
# </details>

# %% [markdown]
# ### 3.6 Maximum and minimum ● · 3 min · 3 points
#
# Entry by entry, the larger (or smaller) input is let through. At a tie the upstream gradient may go to either input, or be shared, but exactly once in all.
#
# **You will need** comparisons, which make arrays of True and False that count as 1 and 0 in a product:
#
# ```python
# np.array([10.0, 20.0, 30.0]) * (np.array([1, 5, 2]) < 3)  # array([10., 0., 30.])
# ```
#
# | array | shape | holds |
# |---|---|---|
# | `a`, `b` | any two that broadcast | inputs |
# | `upstream`, `output` | the stretched shape | gradient and value of the output |
# | result | tuple of two | shapes of `a` and of `b` |
#
# <details><summary>Hint 1</summary>Each input gets the upstream gradient times one comparison of a with b. Then undo the stretching.</details>
# <details><summary>Hint 2</summary>The two comparisons must exclude each other and together cover every case: one with the equality sign, one without.</details>

# %% exercise="Max Min" covers="S2.CG.5e S2.CG.5f"

# %%
# Try it: the last entries are equal.
a, b = np.array([1.0, 5.0, 2.0]), np.array([3.0, 4.0, 2.0])
Max().backward(np.array([10.0, 20.0, 30.0]), np.maximum(a, b), a, b)

# %% check="Max" points=2

# %% check="Min" points=1

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# ReLU is the maximum of $z$ and 0, so it is a switch, too. Only the convention at its corner is another one: at $z = 0$ our ReLU lets nothing through, while Max hands everything to its first input. You will use both ops in section 4, against outliers.
#
# </details>

# %% [markdown]
# ### 3.7 Exponential and logarithm ☆ · 2 min · 2 points
#
# For one of the two, `forward` has already computed the slope. The other one needs its input.
#
# | array | shape | holds |
# |---|---|---|
# | `a` | any | input, positive for the logarithm |
# | `upstream`, `output` | the same | gradient and value of the output |
# | result | tuple of one | gradient in the shape of `a` |
#
# <details><summary>Hint 1</summary>The derivative of the exponential function is the exponential function.</details>
# <details><summary>Hint 2</summary>The derivative of log a is one divided by something.</details>

# %% exercise="Exp Log"

# %%
# Try it: exp has slope 1 at 0, log has slope 1/2 at 2.
zero, two = np.zeros(1), np.full(1, 2.0)
Exp().backward(1.0, np.exp(zero), zero), Log().backward(1.0, np.log(two), two)

# %% check="Exp" points=1

# %% check="Log" points=1

# %% [markdown] lecture=2
# ## One needs its input, one its output
#
# {code Log}
#
# {code Exp}
#
# Note:
#
# **Show** both ops, one above the other.
#
# **Ask** "Which of them needs its input, and which one its output?"
#
# **Wait for** the logarithm has the slope 1/a; the exponential *is* its own slope, and the forward pass has paid for it. "And a product?" It needs the other input.
#
# **Leave for home** all programs of section 3.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# That is why `backward` is handed both the output and the inputs: an op takes what is cheaper. In section 7 softmax will be built from these two.
#
# </details>

# %% [markdown]
# Here is the sigmoid of notebook 1 again:

# %% carry="sigmoid"

# %% [markdown]
# ### 3.8 ReLU and sigmoid ● · 2 min · 2 points
#
# Both slopes are old friends from notebooks 1 and 3. For the ReLU, the gradient at $z = 0$ is 0.
#
# | array | shape | holds |
# |---|---|---|
# | `z` | any | pre-activations |
# | `upstream`, `output` | the same | gradient and value of the output |
# | result | tuple of one | gradient in the shape of `z` |
#
# <details><summary>Hint 1</summary>The sigmoid's slope is written with its value, and the value is at hand.</details>
# <details><summary>Hint 2</summary>The ReLU's slope is 1 for positive z and 0 elsewhere.</details>

# %% exercise="ReLU Sigmoid"

# %%
# Try it: what reaches a silent, a resting and an active unit?
z = np.array([-2.0, 0.0, 2.0])
(
    ReLU().backward(np.ones(3), np.maximum(z, 0), z),
    Sigmoid().backward(np.ones(3), sigmoid(z), z),
)

# %% check="ReLU" points=1

# %% check="Sigmoid" points=1

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The backward pass of the sigmoid computes no exponential; the forward pass has paid for it already. And at rest, $z = 0$, ReLU lets nothing through, while the sigmoid lets through the most it ever does, a quarter.
#
# </details>

# %% [markdown]
# ### 3.9 Sum of all entries, product of matrices ● · 3 min · 4 points
#
# The sum turns an array into one number, so its upstream gradient is one number, and every entry moves the sum equally. You know the product of matrices from the layers of notebook 3: there `X` and `W` stood for `A` and `B`, and you asked of each entry where it occurs.
#
# | array | shape | holds |
# |---|---|---|
# | `a` | any | input of the sum; upstream is () |
# | `A`, `B` | (n, d), (d, k) | inputs of the product |
# | `upstream` | (n, k) | gradient of the product |
# | result | tuple | one gradient in the shape of each input |
#
# <details><summary>Hint 1</summary>The gradient of the sum has the shape of a; np.ones takes a shape.</details>
# <details><summary>Hint 2</summary>The gradient of A has shape (n, d). There is one way to multiply (n, k) with the transpose of (d, k).</details>
# <details><summary>Hint 3</summary>For B: (d, k) comes from (d, n) and (n, k).</details>

# %% exercise="Sum MatMul"

# %%
# Try it: shapes first.
A, B = np.ones((4, 3)), np.ones((3, 2))
[gradient.shape for gradient in MatMul().backward(np.ones((4, 2)), A @ B, A, B)]

# %% check="Sum" points=1

# %% check="MatMul" points=3

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# With sizes that all differ, the shapes leave only one way to write it. Remember that, and distrust it: with square matrices every wrong way runs, too.
#
# </details>

# %% [markdown]
# ## 4. The engine
#
# Now the nodes become objects. A node holds its value, the op that made it, its parents, and room for its gradient. `apply` computes an op on nodes and returns the node of the result.

# %% carry="Arithmetic"

# %% carry="Node"

# %% carry="apply as_node"

# %% [markdown]
# `Arithmetic` tells Python what `w * x + b` and `X @ W` mean when nodes are involved: apply an op, and hand back the node of the result. A number or an array on the other side becomes a leaf. So you write formulas as before, and a graph grows behind them.

# %%
# The graph of section 1, as objects. Each node prints what it is.
w, x, b = Node(2.0, name="w"), Node(3.0, name="x"), Node(-1.0, name="b")
r = w * x + b - 2
E = r * r
r.name, E.name = "r", "E"
E, E.parents[0] is r, E.parents[1] is r

# %% [markdown] lecture=2
# ## What must a node hold?
#
# Answer after half a minute, against the lists on the board:
#
# - its **value**, and room for its **gradient**
# - its **parents**, and the **op** that made it
#
# Writing $\;w * x + b\;$ grows the graph.
#
# Note:
#
# **Show** the question, then compare with the lists from the first minute.
#
# **Ask** "What did you have on your list that is not here?"
#
# **Wait for** the order, most probably. That is the next slide. In JupyterLab build E = r * r live and ask for its parents.

# %% [markdown]
# ### 4.1 What do broken engines print? ○ · 2 min · 2 points
#
# Let $a = 3$, with the root $a \cdot a$. What is the gradient of $a$ (1) in a right engine, (2) in one that *overwrites* gradients instead of adding, (3) in one that adds, starts with 1 at the root, but never clears $a$, after *two* calls?
#
# Now $s = a \cdot a$ with the root $s \cdot \sin s$, at $a = 1.3$. So $s$ has two users: the product and the sine. What is the gradient of $a$ (4) in a right engine, (5) in one where $s$ already pays $a$ when only the product has paid $s$, and the sine has not?
#
# **Form of the answer:** five numbers, the last two to six digits. Let Python compute.
#
# <details><summary>Hint 1</summary>The product pays 3 to a, twice.</details>
# <details><summary>Hint 2</summary>(4): s pays a the slope of s sin s in s, times 2 a. In (5) only the product's share of that slope has arrived: sin s.</details>

# %% exercise="engine_by_hand"

# %% check="engine_by_hand" points=2

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Three different bugs, and none of them raises an error. On a graph where nothing is used twice, and with a single call, all these engines agree.
#
# </details>

# %% [markdown]
# The pictures show bug (5) and its cure on a smaller graph: $y = 2x$, $u = 3y$, $r = u + y$. Each circle holds the gradient collected so far, and the small number beside each line is its slope. On the left, every node pays as soon as something has arrived. On the right, a node waits until everyone who uses it has paid.

# %%
figures.order_frames()

# %% lecture=true
figures.order_frames("at the first arrival")

# %% [markdown] lecture=2
# ## y has 1 now. May it pay?
#
# {output}
#
# Note:
#
# **Show** frame by frame; y = 2x, u = 3y, r = u + y. Each circle holds what it has got so far.
#
# **Ask** at the second frame: "y has 1 now. May it pay?"
#
# **Wait for** the answer "no, u has not paid yet". Here it pays all the same, and x is left with 2.

# %% lecture=true
figures.order_frames("reverse topological order")

# %% [markdown] lecture=2
# ## Wait until all your users have paid
#
# {output}
#
# Note:
#
# **Show** the same graph, the same slopes, another order.
#
# **Ask** at the second frame: "Who has to pay first? What does y have then?"
#
# **Wait for** u first; then y has 4 and x gets 8. A node waits until everyone who uses it has paid.

# %% [markdown]
# ### 4.2 Topological order ● · 7 min · 7 points
#
# A *topological order* lists every node once, parents before the nodes made from them, the root last. Read backward, it is what the pictures on the right need: no node's turn comes before those of all its users.
#
# Do it without recursion: a chain of 10,000 nodes is too deep for calls inside calls. Keep a stack of nodes to look at. The first time you meet a node, put it back with a mark, and its parents on top of it. When it turns up marked, its parents are all done.
#
# **You will need** a list as a stack, pairs on it, and a set, which remembers what was added:
#
# ```python
# stack = [("root", False)]
# node, marked = stack.pop()  # takes the newest pair off
# stack.append((node, True))  # puts one on; extend puts on a whole list
# met = set()                 # empty; {} would be an empty dictionary
# met.add("w")
# "w" in met                  # True
# ```
#
# | value | holds |
# |---|---|
# | `root` | a Node; `node.parents` is a tuple of Nodes |
# | result | list of all nodes below the root, and the root |
#
# <details><summary>Hint 1</summary>Begin with the pair of the root and False, and go on while the stack is not empty: while stack.</details>
# <details><summary>Hint 2</summary>Nodes that have been met go into a set. A node that turns up unmarked and is in the set already is skipped.</details>
# <details><summary>Hint 3</summary>Only a marked node goes into the list.</details>

# %% exercise="topological_order"

# %%
# Try it: the graph of section 1. r is listed once, though it is used twice. Nodes
# without a name are the results in between, and the constant of the subtraction.
topological_order(E)

# %% check="topological_order" points=7

# %% [markdown] lecture=2
# ## Parents first, root last
#
# $$y = 2x, \quad u = 3y, \quad r = u + y$$
#
# An order in which every node comes after its parents?
#
# Answer after half a minute:
#
# $x,\; y,\; u,\; r$. Read **backward**, nobody pays too early.
#
# Note:
#
# **Show** the graph of the frames.
#
# **Ask** "Which order? Is there another one?"
#
# **Wait for** x, y, u, r, the only one here up to constants. It is called topological. Say that the program does it with a stack, since a chain of 10,000 nodes is too deep for calls inside calls.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Many orders are right. All have in common that parents come first.
#
# </details>

# %% [markdown]
# ### 4.3 In your own words ○ · 2 min · 3 points
#
# A friend suggests: "Begin at the root, call yourself for every parent, and pay as you go; it is shorter." Explain in three or four sentences what may go wrong, with an example, and why the reverse topological order cannot go wrong in this way.

# %% [markdown] written="order_words" points=3 covers="S2.CG.11"

# %% [markdown]
# ### 4.4 The backward pass ● · 7 min · 8 points
#
# Do three things. (1) Every node of the graph starts afresh, with zeros in the shape of its value. (2) The root receives the upstream gradient, or ones if none is given. (3) In reverse topological order, every node with an op calls the op's `backward` and adds what comes back to its parents' gradients.
#
# **You will need** a star, which spreads a list over the inputs of a call, and `reversed`:
#
# ```python
# numbers = [4.0, 5.0]
# np.subtract(*numbers)    # -1.0, as np.subtract(4.0, 5.0)
# list(reversed(numbers))  # [5.0, 4.0]
# ```
#
# | value | shape | holds |
# |---|---|---|
# | `root` | a Node | where to begin |
# | `upstream` | shape of `root.value`, or None | gradient of the root |
# | `node.grad` | shape of `node.value` | the result, in every node; nothing is returned |
#
# <details><summary>Hint 1</summary>node.op.backward takes the gradient of the node, its value, then the values of all its parents.</details>
# <details><summary>Hint 2</summary>zip pairs the parents with what came back for them.</details>
# <details><summary>Hint 3</summary>What arrives is added to what is there. parent.grad = parent.grad + ... makes a new array and is always safe. If you let the first payment itself become the gradient, += would change an array that another node holds: Add hands the same one to both its inputs.</details>

# %% exercise="backward"

# %%
# Try it: the graph of section 1, twice. Do the gradients stay the same?
backward(E)
once = [float(node.grad) for node in (w, x, b)]
backward(E)
once, [float(node.grad) for node in (w, x, b)]

# %%
# And s * sin(s), where s has two users, against your numbers of 4.1.
a = Node(1.3)
s = a * a
backward(s * apply(Sin(), s))
float(a.grad)

# %% check="backward" points=8

# %% [markdown] lecture=3
# ## The engine
#
# {code backward}
#
# Where is the derivative?
#
# Note:
#
# **Show** three things: start afresh, the root gets ones, everybody pays in reverse order.
#
# **Ask** "Where in these lines is a derivative?"
#
# **Wait for** nowhere: only bookkeeping. Every rule that is added later works at once. Ask what happens if += replaces the last line: Add hands the same array to both its inputs.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# There is no derivative in these lines, only bookkeeping. Every rule of section 3 that you add later works at once.
#
# </details>

# %% [markdown]
# What does a second `backward` do if step (1) is forgotten? Take the graph of the pictures, $y = 2x$, $u = 3y$, $r = u + y$. The first call leaves 1, 1, 4 and 8 in $r$, $u$, $y$ and $x$. In the second, $r$ gets another 1 and pays 2 to each. Now $u$ has $1 + 2$ and pays 9, $y$ has $4 + 2 + 9$ and pays 30, and $x$ ends at $8 + 30 = 38$: every node on the way has paid old money again.
#
# PyTorch keeps gradients in the leaves alone and adds to them, so there $x$ would end at 16, and you clear it by hand before the next step. Both are conventions; you have to know which one you work with.

# %% [markdown] lecture=2
# ## A second call, nothing cleared
#
# $x$ has 8 after the first call. After the second: 8, 16, or something else?
#
# Answer after bets on the board:
#
# **38.** Every node on the way pays *old* money again.
#
# Note:
#
# **Show** r = u + y, u = 3y, y = 2x once more; the first call leaves 1, 1, 4, 8.
#
# **On the board:** four columns $r, u, y, x$; first row 1, 1, 4, 8; second row 2, 3, 15, 38.
#
# **Ask** "8, 16, or something else?" Take bets.
#
# **Wait for** the bets, then walk it: r pays 2 to each, u has 3 and pays 9, y has 15 and pays 30, x ends at 8 + 30. PyTorch keeps gradients in leaves alone, so there it would be 16.
#
# **Leave for home** 4.1 to 4.4.

# %% [markdown]
# ### 4.5 Watch your own engine
#
# Now the drawing of section 1 again, but this time it is *your* graph: your ops made the values, and your local rules say what is paid. Before you step: the new formula below uses `w` twice. Which two payments will `w` receive, and from whom?

# %%
v = Node(0.5, name="w")
figures.when_written(lambda: figures.graph_steps(v * (v * 3 + 1)))

# %% [markdown]
# And here is the neuron of notebook 1, with its example $x = (2, -1)$, $y = 1$: the forward pass, the loss $-\log p$, the backward pass, one step against the gradient, and the loss again. Compare the numbers with the ones you know: the gradient of the weighted sum is $p - y = -0.450$, and nobody told the engine.


# %%
def neuron_loss(w1, w2, b):
    z = w1 * 2.0 + w2 * -1.0 + b
    z.name = "z"
    return apply(Log(), apply(Sigmoid(), z)) * -1.0


def one_step(rate=0.5):
    leaves = [Node(0.2, name="w1"), Node(0.3, name="w2"), Node(0.1, name="b")]
    loss = neuron_loss(*leaves)
    backward(loss)
    moved = [Node(leaf.value - rate * leaf.grad) for leaf in leaves]
    before, after = float(loss.value), float(neuron_loss(*moved).value)
    return {"gradients": [float(n.grad) for n in leaves], "losses": (before, after)}


figures.when_written(one_step)

# %%
weights = [Node(0.2, name="w1"), Node(0.3, name="w2"), Node(0.1, name="b")]
figures.when_written(lambda: figures.graph_steps(neuron_loss(*weights)))

# %% [markdown]
# ### 4.6 A line that outliers cannot bend
#
# Time to train something. Twenty points lie along the line $2x + 0.5$, but three were spoiled. The squared error hurries to please those three, because a residual of 4 pulls eight times as hard as one of 0.5. The *Huber loss* is a square near zero and a straight line further out, so no point pulls harder than 1. With $q = \min(|r|, 1)$ it is
#
# $$q \left(|r| - \frac{q}{2}\right), \qquad |r| = \max(r, -r)$$
#
# You have never derived its gradient, and you will not have to. Where will each line end? Guess, then run.

# %%
places, heights = data.line_with_outliers()


def squared(r):
    return apply(Sum(), r * r) * (0.5 / len(places))


def huber(r):
    size = apply(Max(), r, r * -1.0)
    q = apply(Min(), size, Node(1.0))
    return apply(Sum(), q * (size - q * 0.5)) * (1 / len(places))


# %%
def fitted(loss, steps=300, rate=0.5):
    w, b = 0.0, 0.0
    for _ in range(steps):
        slope, shift = Node(w), Node(b)
        backward(loss(slope * places + shift - heights))
        w, b = w - rate * slope.grad, b - rate * shift.grad
    return float(w), float(b)


def lines():
    return {"squared error": fitted(squared), "Huber loss": fitted(huber)}


figures.when_written(lambda: figures.fitted_lines(places, heights, lines()))

# %% [markdown] lecture=2
# ## A loss that nobody differentiated
#
# {output}
#
# Note:
#
# **Show** twenty points along a line, three spoiled; the squared error and the Huber loss. The second is made of max and min.
#
# **Ask** "Which line is which? Who derived the gradient of the Huber loss?"
#
# **Wait for** nobody did. A residual of 4 pulls eight times as hard as one of 0.5, unless the loss goes on as a straight line.
#
# **Leave for home** 4.6, and its narrower square.

# %% [markdown] lecture=0
# ## Break
#
# Back in ten minutes. To think about: thousand inputs, one output. From which end would you multiply a chain of matrices?
#
# Note:
#
# **Show** this slide during the break. The clock says 45.
#
# **Ask** nothing now; the question comes back in ten minutes.
#
# **Wait for** everybody to be back. If you are late, leave out the slide on shapes or the one on Sin next time.

# %% [markdown]
# The three spoiled points bend the line of the squared error; that of the Huber loss stays much closer to $2x + 0.5$. Now make the square narrower: put 0.2 for the `Node(1.0)` in `huber` and run both cells again. There is nothing to derive, whatever loss you write.
#
# **A good place to stop.** You have an engine that differentiates whatever you can write with your ops, and it has trained a model. Next time it meets matrices, and notebook 3. If you come back in a new session, run all cells above first (menu *Run*, *Run All Above Selected Cell*).

# %% [markdown]
# ## 5. Many outputs: the Jacobian
#
# The array of all derivatives of a function from $n$ to $m$ numbers is its *Jacobian*: $m$ rows, one for each output, $n$ columns, one for each input. For $F$ after $G$ the chain rule is a product of matrices, with the Jacobian of $F$ taken at $G(x)$:
#
# $$J_{F \circ G}(x) = J_F(G(x)) \; J_G(x)$$
#
# Every entry is a sum over all components of $G$, and each of them is a path from the input to the output. Your engine adds up the very same paths.

# %% [markdown]
# ### 5.1 Bug hunt: component by component? ○ · 2 min · 2 points
#
# From a homework, with $f_i$ and $g_i$ for the components:
#
# > $F \circ G = \begin{bmatrix} f_1(g_1(x_1), \dots, g_1(x_n)) \\ \vdots \\ f_m(g_m(x_1), \dots, g_m(x_n)) \end{bmatrix}$, and its Jacobian has the entries $\dfrac{\partial f_i(g_i(x_j))}{x_j}$.
#
# Here $f_1$ sees only $g_1$. Type the right first component of $F(G(x, y))$ for $F(p, q) = (p\,q,\; p + q)$ and $G(x, y) = (x - y,\; x y)$. Then, for *any* $F$ and $G$ of two components, the derivative of the first component of $F \circ G$ in $x$.
#
# **Form of the answer:** two expressions: one in `x` and `y`, one in `F1_G1`, `F1_G2` (slopes of the first component of F in those of G), `G1_x` and `G2_x`.
#
# <details><summary>Hint 1</summary>Put the first component of G in for p, the second for q.</details>
# <details><summary>Hint 2</summary>How many paths lead from x to the first component of F?</details>

# %% exercise="hunt_componentwise" covers="S2.CG.9a S2.CG.9b S2.CG.9c"

# %% check="hunt_componentwise" points=2

# %% [markdown] lecture=3
# ## Poll: how many paths?
#
# > Component 1 of $F \circ G$ is $\;f_1(g_1(x_1), \dots, g_1(x_n))$.
#
# $F$ and $G$ have two components each. Paths from $x$ to the first one of $F \circ G$:
#
# 1. one
# 2. two
# 3. four
#
# Answer after one minute, then hands:
#
# B: through $g_1$ **and** $g_2$. With $F = (p\,q,\; p + q)$ it needs both.
#
# Note:
#
# **Show** the homework, in which f1 sees only g1.
#
# **Ask** "How many paths lead from x to the first component?"
#
# **Wait for** the vote; then F = (pq, p + q): its first component cannot do without q. The homework is right only where every component goes its own way.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# A sum over paths, again. The homework's formula is right only where $f_1$ truly depends on $g_1$ alone and $g_1$ on $x_1$ alone, and so on: where every component goes its own way.
#
# </details>

# %% [markdown]
# ### 5.2 A composition by hand ○ · 4 min · 3 points
#
# Take $F(p, q, r) = (3 p q,\; q - r)$ after $G(x, y) = (x - 5y,\; x y,\; x - y)$. Two Jacobians are quickly written down, each in its own letters:
#
# $$J_G = \begin{bmatrix} 1 & -5 \\ y & x \\ 1 & -1 \end{bmatrix},$$
#
# $$J_F = \begin{bmatrix} 3q & 3p & 0 \\ 0 & 1 & -1 \end{bmatrix}$$
#
# You do the rest: the composition, the first row of $J_F$ *at* $G(x, y)$, and the Jacobian of the composition. Get this one twice, directly and as a product. A homework wrote $3xy + 3xy(5y^2 + 0)$ as the first entry of its product, where a sum had become a factor, and then the right last line all the same.
#
# **Form of the answer:** texts in `x` and `y`, in three tuples: `F_of_G` (2), `first_row` of $J_F$ at $G(x, y)$ (2, without its zero) and `J` (4, row by row).
#
# <details><summary>Hint 1</summary>F_of_G: put the three components of G in for p, q and r.</details>
# <details><summary>Hint 2</summary>first_row: replace p and q by what G makes of x and y.</details>
# <details><summary>Hint 3</summary>First entry of the product: first row of one, first column of the other, three terms of which one is zero.</details>

# %% exercise="composition_by_hand" covers="S2.CG.10a S2.CG.10b S2.CG.10c S2.CG.10d S2.CG.10e S2.CG.10f S2.CG.10g S2.CG.10h"

# %% check="composition_by_hand" points=3

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Two ways to the same matrix are a check that costs a minute. But go through every entry: whoever knows the right last line already can write it under a wrong one.
#
# </details>

# %% [markdown]
# ### 5.3 Three small ones ○ · 4 min · 3 points
#
# (a) The two derivatives of $(2x + 3y)^2$. (b) The Jacobian of $F(x, y) = (x^2 + 2y,\; 3x + 4y^2)$. (c) Put a curve into this $F$: write down $F(t, t^2)$ and its two derivatives in $t$. Then the numbers: the Jacobian of (b) at $(1, 2)$, and the derivatives of (c) at $t = 2$.
#
# **Form of the answer:** first ten texts in four tuples: `gradient` (2), `J_F` (4, row by row), `curve` (2) and `d_curve` (2). Then three pairs of numbers: both rows, and the pair of (c).
#
# <details><summary>Hint 1</summary>(a): the outer slope, 2 times the bracket, times the inner one, which differs for x and y.</details>
# <details><summary>Hint 2</summary>(c): put t in first, then differentiate two ordinary functions of t.</details>

# %% exercise="jacobians_by_hand jacobians_at_a_point" covers="S2.CG.13a S2.CG.13b1 S2.CG.13b2 S2.CG.13c1 S2.CG.13c2 S2.CG.13c3"

# %% check="jacobians_by_hand" points=2

# %% check="jacobians_at_a_point" points=1

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# At $x = 1$ the numbers $2x$, $x + 1$ and $2x^2$ are all 2. A convenient point cannot tell them apart; that is why checks use inconvenient ones.
#
# </details>

# %% [markdown]
# ### 5.4 The chain rule as a program ● · 2 min · 2 points
#
# You are handed $J_F$ and $J_G$ as functions that turn a point into a matrix, and $G$ itself. What is $G$ needed for?
#
# | argument | holds |
# |---|---|
# | `jacobian_f` | function: m numbers to a (k, m) matrix |
# | `g`, `jacobian_g` | functions: n numbers to m numbers, to an (m, n) matrix |
# | `x` | the point, (n,) |
# | result | (k, n) matrix |
#
# <details><summary>Hint 1</summary>The formula at the top of this section, letter by letter.</details>
# <details><summary>Hint 2</summary>At which point does F meet its input?</details>

# %% exercise="compose_jacobians" covers="S2.CG.9a"

# %%
# Try it: squares of rotated coordinates. A small step shows the first column as well.
turn = np.array([[0.6, -0.8], [0.8, 0.6]])


def rotate(x):
    return turn @ x


def squares_jacobian(u):
    return np.diag(2 * u)


x, step = np.array([1.0, 2.0]), np.array([1e-6, 0.0])
(
    compose_jacobians(squares_jacobian, rotate, lambda x: turn, x),
    (rotate(x + step) ** 2 - rotate(x) ** 2) / 1e-6,
)

# %% check="compose_jacobians" points=2

# %% [markdown] lecture=2
# ## The chain rule is a matrix product
#
# $$J_{F \circ G}(x) = J_F\bigl(G(x)\bigr)\; J_G(x)$$
#
# Why must the forward values be kept?
#
# Note:
#
# **Show** the formula, rows for outputs, columns for inputs.
#
# **Ask** "At which point is the Jacobian of F taken?"
#
# **Wait for** at G(x), the point that F is given: so a program keeps the values. Every entry of the product is a sum over paths.
#
# **Leave for home** 5.2 to 5.4.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The Jacobian of $F$ is taken at $G(x)$, the point that $F$ is given. That is why the values of the forward pass have to be kept. And for a layer with a thousand inputs and outputs, each of these matrices has a million entries.
#
# </details>

# %% [markdown]
# A backward pass never builds such a matrix. Three maps in a chain have the Jacobian $J_3 J_2 J_1$, and a product may be worked out from either end:
#
# $$((u\, J_3)\, J_2)\, J_1 \qquad \text{or} \qquad J_3\, (J_2\, (J_1\, v))$$
#
# From the left a row $u$ travels from outputs to inputs, one *vector-Jacobian product* (VJP) after the other: *reverse mode*. It tells how one output depends on *all* inputs, and it is what your engine does. From the right a column $v$ travels along with the forward pass, one *Jacobian-vector product* (JVP) after the other: *forward mode*. It tells how all outputs answer to *one* direction of the inputs. A loss is one output with very many inputs, so training walks from the left.

# %%
# A row from the left and a column from the right meet in one number.
row, column = np.array([1.0, -2.0]), np.array([0.5, 3.0])
outer, inner = squares_jacobian(rotate(x)), turn
float(((row @ outer) @ inner) @ column), float(row @ (outer @ (inner @ column)))

# %% [markdown] lecture=4
# ## From which end?
#
# $$J_3\,J_2\,J_1: \qquad (1 \times 1000)\;(1000 \times 1000)\;(1000 \times 1000)$$
#
# How many multiplications from the left? From the right?
#
# Answer after one minute with a pencil:
#
# Left: $10^6 + 10^6$. Right: $10^9 + 10^6$.
#
# Note:
#
# **Show** the three sizes; one output, a thousand inputs.
#
# **On the board:** an $(a \times b)$ matrix times a $(b \times c)$ one takes $a\,b\,c$ multiplications.
#
# **Ask** "Thousand inputs, one output: which end?" Let them count for both ends.
#
# **Wait for** both counts, written beside the product. From the left a row travels, never a matrix: five hundred times cheaper here.

# %% [markdown] lecture=3
# ## Rows travel back, columns travel forward
#
# $$((u\,J_3)\,J_2)\,J_1 \qquad\qquad J_3\,(J_2\,(J_1\,v))$$
#
# Left, **reverse**: one output, *all* inputs. Right, **forward**: all outputs, *one* direction.
#
# Why does training run backward?
#
# Note:
#
# **Show** both products, with an arrow below each for the direction of travel.
#
# **Ask** "Why does training run backward?"
#
# **Wait for** one loss, very many weights. A row is a VJP, a column a JVP; both meet in one number.

# %% [markdown]
# ## 6. Networks, weight by weight
#
# Trust an engine when it agrees with numbers that were computed without it. First a regression network with three inputs, two hidden sigmoid units and one linear output:
#
# $$a_j = \sigma(w_{0j} + w_{1j} x_1 + w_{2j} x_2 + w_{3j} x_3),$$
#
# $$o = v_0 + v_1 a_1 + v_2 a_2,$$
#
# $$L = (o - t)^2$$
#
# Weight $w_{ij}$ leads from input $i$ to unit $j$, weight $v_j$ from unit $j$ to the output; 0 is the bias. This loss has *no* half.

# %% [markdown]
# ### 6.1 Bug hunt: three lines ☆ · 2 min · 2 points
#
# From a homework on this network:
#
# > 1. $\dfrac{\partial L}{\partial o} = \dfrac{\partial L}{\partial (v_0 + v_1 a_1 + \dots)} = a_1$
# >
# > 2. $\dfrac{\partial a_1}{\partial w_{11}} = \sigma'(w_{11} + w_{11} x_1 + w_{21} x_2 + \dots)$
# >
# > 3. and further $= \sigma'(w_1^T x)\,(1 - \sigma(w_1^T x))\, x_1$
#
# Line 1 is the derivative of something else; in line 2 the bias and a factor are wrong; line 3 has $\sigma'$ and $1 - \sigma$ side by side. Type the right $\partial L/\partial o$ and $\partial a_1/\partial w_{11}$.
#
# **Form of the answer:** two expressions, in `o`, `t`, `a_1` and `x_1`.
#
# <details><summary>Hint 1</summary>The slope of the sigmoid, written in its value a_1, is complete: it contains 1 - a_1 once.</details>
# <details><summary>Hint 2</summary>Of all the terms in the weighted sum, which one contains w11, and what stands beside it?</details>

# %% exercise="hunt_small_graph" covers="S2.CG.4b S2.CG.4d S2.CG.4e"

# %% check="hunt_small_graph" points=2

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# $a_1$ is the derivative of $o$ in $v_1$. A right expression beside the wrong name is a wrong line.
#
# </details>

# %% [markdown]
# ### 6.2 All eleven ● · 3 min · 2 points
#
# Now every partial derivative of $L$ by name: `"v0"`, `"v1"`, `"v2"`, `"w01"`, `"w02"` and `"w11"` to `"w32"`. Two lines are given: they compute the hidden outputs `a_1`, `a_2` and the output `o`. The biases are not in `W` and `v` here: `b` holds $w_{01}, w_{02}$, and `c` is $v_0$.
#
# | array | shape | holds |
# |---|---|---|
# | `x`, `t` | (3,), () | one example |
# | `W`, `b` | (3, 2), (2,) | hidden layer |
# | `v`, `c` | (2,), () | output |
# | result | dict | eleven names with numbers |
#
# <details><summary>Hint 1</summary>Begin with the derivative in o. Then, for each hidden unit, the derivative in its weighted sum.</details>
# <details><summary>Hint 2</summary>The derivative in a bias is that of the weighted sum itself; in a weight it is multiplied by the input.</details>
# <details><summary>Hint 3</summary>f"w{i + 1}1" makes the name "w11" for i = 0.</details>

# %% exercise="weight_by_weight" covers="S2.CG.4a S2.CG.4c S2.CG.4f S2.CG.4g S2.CG.4h"

# %%
# Try it: an example with one silent input. Which derivatives are zero?
weight_by_weight(
    np.array([1.0, 0.0, 2.0]),
    1.0,
    np.ones((3, 2)) / 5,
    np.zeros(2),
    np.array([1.0, -1.0]),
    0.5,
)

# %% check="weight_by_weight" points=2

# %% [markdown] lecture=3
# ## Eleven derivatives, three ideas
#
# $$a_j = \sigma\Bigl(w_{0j} + \sum_i w_{ij} x_i\Bigr), \quad o = v_0 + \sum_j v_j a_j, \quad L = (o - t)^2$$
#
# Which **three**?
#
# Answer after one minute in pairs:
#
# error $2(o - t)$; times the way $v_j\,a_j(1 - a_j)$; times the input.
#
# Note:
#
# **Show** the network: three inputs, two hidden units, one output; no half in this loss.
#
# **Ask** "Eleven numbers to learn. How many different ideas are in their derivatives?"
#
# **Wait for** three ideas, named by the room. A bias is a weight with the input 1.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Eleven derivatives, and only three different ideas in them. The homework had all eight hidden ones right and left two of the output's out: lists made by hand lose entries.
#
# </details>

# %% [markdown]
# Now with numbers: a network with two inputs, three hidden sigmoid units, one linear output, and three examples, one in each row.

# %% carry="worked_network"

# %% [markdown]
# ### 6.3 Forward, example by example ○ · 2 min · 3 points
#
# Compute three hidden outputs for each of the three examples, the three outputs, the squared residuals $(o - t)^2$ and their sum. Here are some numbers from a homework, which rounded to four or five digits:
#
# | quantity | as handed in |
# |---|---|
# | example 2, hidden | 0.52498, 0.52996, 0.519989 |
# | example 2, squared residual | 119.74559 |
# | example 3, third hidden | 0.524999 (or 0.519943) |
# | example 3, output | 0.5722303, later 0.057273 |
# | sum | (nothing) |
#
# Something is off in every row. Let NumPy calculate in a cell of your own, and type six digits or return the numbers as they are.
#
# **Form of the answer:** three numbers for each example's hidden units, three outputs, three squares, one sum.
#
# <details><summary>Hint 1</summary>X, t, W, b, v, c = worked_network() unpacks it. All weighted sums of the hidden layer are one product and one sum, with one example a row.</details>
# <details><summary>Hint 2</summary>No half and no mean: the squares themselves.</details>

# %% exercise="worked_forward" covers="S2.CG.12w S2.CG.12a1 S2.CG.12a2 S2.CG.12b1 S2.CG.12b2 S2.CG.12b3 S2.CG.12b4 S2.CG.12c1 S2.CG.12c2 S2.CG.12c3 S2.CG.12c4 S2.CG.12c5 S2.CG.12d"

# %% check="worked_forward" points=3

# %% [markdown] lecture=2
# ## Poll: two hidden outputs swapped
#
# How much does that change the network's output?
#
# 1. below 0.1 per cent
# 2. about 1 per cent
# 3. about 10 per cent
#
# Answer after hands for A, B, C:
#
# A. All weights are small, so all units are nearly **equal**.
#
# Note:
#
# **Show** the worked network: two inputs, three hidden units, weights of a few hundredths.
#
# **Ask** "How much does it change the output?"
#
# **Wait for** the vote. Such a network is poor at showing mistakes: check formulas at ugly numbers, not at homework numbers.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The homework swapped hidden units of example 2, which changes the output by less than a tenth of a per cent. With weights this small all units are nearly equal, so such a network is poor at showing mistakes.
#
# </details>

# %% [markdown]
# ### 6.4 Bug hunt: the formulas behind the numbers ☆ · 2 min · 2 points
#
# For one example and $E = \frac{1}{2}(o - t)^2$, with $o = \dots + v a$ and $a = \sigma(\dots + w x)$, a homework wrote:
#
# > 1. $\dfrac{\partial E}{\partial v} = o - t\, a$
# >
# > 2. $\dfrac{\partial a}{\partial w} = \sigma(w x)\,(1 - \sigma(w x) \cdot x)$
# >
# > 3. $\dfrac{\partial E}{\partial w} = \dfrac{\partial E}{\partial o}\dfrac{\partial o}{\partial v}\dfrac{\partial v}{\partial w} = o \cdot v \cdot \dfrac{\partial a}{\partial x}$
#
# Lines 1 and 2 have their brackets in the wrong place. Line 3 goes through $v$, which does not depend on $w$, and has lost the target. Type lines 1 and 2 as they should be. For line 3 only one thing is new: the derivative of $E$ in $a$, which has to stand in front of line 2.
#
# **Form of the answer:** three expressions, in `o`, `t`, `v`, `a` and `x`: $\partial E/\partial v$, $\partial a/\partial w$, $\partial E/\partial a$.
#
# <details><summary>Hint 1</summary>At x = 1 line 2 is right, whatever else is. Where would line 1 be? Then put in other numbers.</details>
# <details><summary>Hint 2</summary>The path from E to a leads through o, and a is multiplied by v there.</details>

# %% exercise="hunt_worked_formulas" covers="S2.CG.12e1 S2.CG.12e2 S2.CG.12e3 S2.CG.12e4 S2.CG.12e5 S2.CG.12e6"

# %% check="hunt_worked_formulas" points=2

# %% [markdown] lecture=3
# ## Poll: where are the brackets?
#
# > 1. $\dfrac{\partial E}{\partial v} = o - t\,a$
# > 2. $\dfrac{\partial a}{\partial w} = \sigma(wx)\,(1 - \sigma(wx) \cdot x)$
#
# At which number would you **not** test line 2?
#
# 1. $x = 0$
# 2. $x = 1$
# 3. $x = -2$
#
# Answer after one minute, then hands:
#
# B: at $x = 1$ it is right. At $x = 0$ it says $\frac14$; true is $0$.
#
# Note:
#
# **Show** both lines of the homework; each has its brackets in the wrong place.
#
# **On the board:** right are $(o - t)\,a$ and $\sigma(wx)\,(1 - \sigma(wx))\,x$.
#
# **Ask** "Which number hides the mistake of line 2?" Then: "And which value of a hides that of line 1?"
#
# **Wait for** the vote; x = 1, and a = 1. Convenient numbers are blind.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# On the network above, the bracket of line 1 changes the result by little more than half a per cent. Check formulas at ugly numbers, not at homework numbers.
#
# </details>

# %% [markdown]
# ### 6.5 Backward, by numbers ○ · 2 min · 3 points
#
# Take the worked network and half the sum of squares, $E = \frac{1}{2}\sum_i (o_i - t_i)^2$. Compute the gradients in $(c, v_1, v_2, v_3)$, then for each hidden unit in (bias, weight of $x_1$, weight of $x_2$). The homework has $15.019,\ 15.066,\ 15.017$ for the three $v$, nothing legible for $c$, $(.216,\ .29,\ .5133)$ for unit 2, and for unit 1 a sum whose terms lack $1 - a$. All outputs are far *below* their targets. So what sign must all these gradients have?
#
# **Form of the answer:** four numbers, then three numbers for each hidden unit, to six digits.
#
# <details><summary>Hint 1</summary>The residuals o - t, shape (3,), times the matrix of hidden outputs: all three v at once.</details>
# <details><summary>Hint 2</summary>For unit j: take what reaches its weighted sum, example by example, and sum it for the bias. For a weight, multiply by the input before you sum.</details>

# %% exercise="worked_backward" covers="S2.CG.12f0 S2.CG.12f1 S2.CG.12f2 S2.CG.12f3 S2.CG.12g1 S2.CG.12g2 S2.CG.12g3 S2.CG.12g4 S2.CG.12g5"

# %% check="worked_backward" points=3

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The sign is known before any number is: raising a weight raises the output, and the outputs are too small.
#
# </details>

# %% [markdown]
# ### 6.6 Bug hunt: the matrix form ○ · 3 min · 2 points
#
# Now the first example alone, in columns: $a = \sigma(W x + b)$, $o = v^T a + c$, $L = (o - t)^2$, where $W$ has one *row* for each hidden unit. From a homework:
#
# > 1. $o = \sigma(v^T a) = 0.01$, so $o \approx 0.5223$, and the loss is $63.1$
# > 2. $\partial L/\partial o = 2(8 - 0.5223) = 15.8$
# > 3. $\partial L/\partial v = 15.8 \cdot a$
# > 4. $\partial o/\partial a = W$, $\quad \partial a/\partial W = [1; a]$
# > 5. $\partial L/\partial W = 15.8 \cdot W \cdot [1; a]$
#
# In line 1 the output should be linear, and $0.5223$ is a hidden value; still, $63.1$ is the loss of the right output. Type the derivatives of $L$ in $o$, $v$, $a$, $b$ and $W$.
#
# **Form of the answer:** five expressions with the arrays `a`, `v` (h, 1), `x` (d, 1) and the numbers `o`, `t`. `@` multiplies matrices, `.T` transposes. Each derivative has the shape of what it belongs to.
#
# <details><summary>Hint 1</summary>o is smaller than t, so raising o lowers L.</details>
# <details><summary>Hint 2</summary>Between a and the weighted sum stands the slope of the sigmoid, entry by entry.</details>
# <details><summary>Hint 3</summary>A column (h, 1) times a row (1, d) is a matrix (h, d).</details>

# %% exercise="hunt_matrix_form" covers="S2.CG.13d1 S2.CG.13d2 S2.CG.13d3 S2.CG.13d4 S2.CG.13d5 S2.CG.13d6 S2.CG.13d7 S2.CG.13d8 S2.CG.13d9 S2.CG.13d10"

# %% check="hunt_matrix_form" points=2

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The gradient of $W$ is an outer product, and that of $b$ is the same without $x$. The loss in line 1 was right, and so was the 15.8 of line 2 except for its sign and its last digit, although the output they came from was not: a result alone proves nothing.
#
# </details>

# %% [markdown]
# ### 6.7 The batch as matrices ● · 3 min · 2 points
#
# Back to rows: half the sum of squares over all examples, and its gradients, for any sizes and without a loop.
#
# **You will need** `np.outer(u, v)`, the table of all products `u[i] * v[j]`: for shapes (n,) and (h,) it has shape (n, h).
#
# | array | shape | holds |
# |---|---|---|
# | `X`, `t` | (n, d), (n,) | examples, targets |
# | `W`, `b` | (d, h), (h,) | hidden layer |
# | `v`, `c` | (h,), () | output |
# | result | (), (d, h), (h,), (h,), () | `E`, `d_W`, `d_b`, `d_v`, `d_c` |
#
# <details><summary>Hint 1</summary>Forward first: A (n, h), residuals (n,), E from them.</details>
# <details><summary>Hint 2</summary>The outer product of residuals and v is what reaches every hidden output of every example.</details>
# <details><summary>Hint 3</summary>Then the slopes of the sigmoid, entry by entry; then as in any layer of notebook 3.</details>

# %% exercise="matrix_gradients" covers="S2.CG.13d6 S2.CG.13d9 S2.CG.13d10"

# %%
# Try it: the same gradients as in 6.5?
loss, *gradients = matrix_gradients(*worked_network())
float(loss), gradients

# %% check="matrix_gradients" points=2

# %% lecture=true
loss, d_W, d_b, d_v, d_c = matrix_gradients(*worked_network())
{"c": round(float(d_c), 2), "v": d_v.round(2).tolist()}

# %% [markdown] lecture=2
# ## All outputs are too small
#
# Which sign has **every** gradient of $v$?
#
# Answer after hands for plus or minus:
#
# {output}
#
# Minus: raising a weight raises the output. The homework had $+15$.
#
# Note:
#
# **Show** the question, before any number is shown. All hidden outputs are positive.
#
# **Ask** "All outputs are too small. Which sign has every gradient of v?"
#
# **Wait for** the sign, from everybody. Then the numbers, then the homework's positive ones: the sign is known before any number is.
#
# **Leave for home** 6.1 to 6.8; 6.5 and 6.8 belong together.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The numbers of 6.5 come back, and nobody wrote a sum over the examples: it is the inner index of the products.
#
# </details>

# %% [markdown]
# Here is the layer of notebook 3, a pair of weights and biases. From now on its `W` and `b` may be nodes, too.

# %% carry="Layer"

# %% [markdown]
# ### 6.8 The same as a graph ● · 2 min · 2 points
#
# Last, let the engine do it. Build the graph of $E = \frac{1}{2}\sum (o - t)^2$ and return its root. The two layers hold leaf nodes; `hidden` and `last` are unpacked for you. The output may have several columns. Between nodes and arrays `+`, `-`, `*` and `@` work; for everything else there is `apply`, for example `apply(Sum(), node)`.
#
# | value | shape | holds |
# |---|---|---|
# | `params` | list of two `Layer` | `layer.W`, `layer.b` are Nodes |
# | `X`, `targets` | (n, d), (n, k) | plain arrays |
# | result | a Node, value () | the loss |
#
# <details><summary>Hint 1</summary>Write the network as you would in NumPy. What has no sign of its own is the sigmoid.</details>
# <details><summary>Hint 2</summary>A square is a product of a node with itself; then the sum; then the half.</details>

# %% exercise="worked_network_loss" covers="S2.CG.13d1 S2.CG.13d6"

# %%
# Try it: no formula was derived, and the numbers of 6.5 are there once more.
X, t, W, b, v, c = worked_network()
hidden, last = Layer(Node(W), Node(b)), Layer(Node(v[:, None]), Node(np.array([c])))
root = worked_network_loss([hidden, last], X, t[:, None])
backward(root)
float(root.value), hidden.W.grad, hidden.b.grad, last.W.grad.ravel(), last.b.grad

# %% check="worked_network_loss" points=2

# %% [markdown] lecture=3
# ## The same thirteen numbers, three times
#
# {code worked_network_loss}
#
# By hand, as matrices, as a graph. Which way survives a change of the network?
#
# Note:
#
# **Show** the few lines that build the graph; the numbers are those of the slide before.
#
# **Ask** "Which of the three ways needs no thinking when the network changes?"
#
# **Wait for** the third. In JupyterLab run the try-it cell of 6.8.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# By hand, as matrices, as a graph: the same thirteen numbers. Only the third way needs no thinking when the network changes.
#
# </details>

# %% [markdown]
# ## 7. Another head on the same graph
#
# The *head* of a network is what follows its last layer: how outputs are read, and their loss. Take the squared error off and put softmax and cross-entropy there, with ReLU between the layers: this is the network of notebook 3. From notebook 2 it needs:

# %% carry="softmax log_softmax"

# %% carry="cross_entropy one_hot"

# %% [markdown]
# ### 7.1 Cross-entropy as one op ● · 2 min · 2 points
#
# You could build this loss from exponentials, sums and logarithms, and below you will. As one *fused* op it stays finite for huge logits, and its local rule is what you derived in notebook 2 for the gradient of the mean cross-entropy at the logits. The op keeps the targets as its constant.
#
# | array | shape | holds |
# |---|---|---|
# | `logits` | (n, k) | input |
# | `self.targets` | (n, k) | one-hot or soft |
# | `upstream` | () | gradient of the loss |
# | result | tuple of one, (n, k) | gradient of the logits |
#
# <details><summary>Hint 1</summary>softmax(logits) are the probabilities, row by row. What is subtracted from them, and by what is it divided?</details>
# <details><summary>Hint 2</summary>The upstream gradient is a factor here as everywhere.</details>

# %% exercise="CrossEntropy"

# %%
# Try it: huge logits, one row right, one wrong.
logits, targets = np.array([[1000.0, 0.0], [1000.0, 0.0]]), np.eye(2)
op = CrossEntropy(targets)
float(op.forward(logits)), op.backward(1.0, op.forward(logits), logits)

# %% check="CrossEntropy" points=2

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# The probability of the second row was rounded to 0 and has no logarithm, yet the loss computed from the logits is finite. An op may be as large as you like, as long as you know its rule.
#
# </details>

# %% [markdown]
# ### 7.2 Small steps, or one large one?
#
# Now the same loss from small ops, for targets that add up to 1 in each row: the mean over the rows of
#
# $$\log \sum_j e^{z_j} - \sum_j t_j z_j$$
#
# A sum along each row is a product with a column of ones. Before you run the cell: both losses see the logits $(2, 0)$ in two rows, with the first class right in one and the second in the other, and then $(1000, 0)$. Which op of the small steps breaks at 1000? What will its loss be, and what its gradient?


# %%
def small_steps(z, targets):
    row_sums = apply(Exp(), z) @ np.ones((2, 1))
    log_sums, chosen = apply(Log(), row_sums), z * targets
    return (apply(Sum(), log_sums) - apply(Sum(), chosen)) * (1 / len(targets))


def one_op(z, targets):
    return apply(CrossEntropy(targets), z)


# %%
def tried(loss, logit):
    z = Node(np.array([[logit, 0.0], [logit, 0.0]]))
    try:
        with np.errstate(over="ignore", invalid="ignore"):
            root = loss(z, np.eye(2))
            backward(root)
    except OverflowError as error:  # what math.exp does in the place of inf
        return str(error)
    return float(root.value), z.grad.round(3).tolist()


figures.when_written(lambda: [tried(small_steps, z) for z in (2.0, 1000.0)])

# %%
figures.when_written(lambda: [tried(one_op, z) for z in (2.0, 1000.0)])

# %% [markdown] lecture=2
# ## Exponentials, sums, logarithms at 1000
#
# The loss from small ops, logit 1000. What is its gradient?
#
# Answer after hands for right, zero, nan:
#
# **nan**: $\;e^{1000} = \infty$, then $0 \cdot \infty$. As one **fused** op: finite.
#
# Note:
#
# **Show** the question. At a logit of 2 the small steps find "probabilities minus targets" on their own.
#
# **Ask** "And at 1000? Which op breaks?"
#
# **Wait for** the exponential. Libraries do both: they shift, and they fuse. An op may be as large as you like, as long as you know its rule.

# %% [markdown]
# At 2 the two agree, though nobody told the small steps about "probabilities minus targets": your rules for Exp, Log, Sum and the product found it on their own. At 1000 the exponential overflows to infinity, the loss is infinite as well, and on the way back $0 \cdot \infty$ makes `nan`.
#
# Can you save the small steps with one more line at the top of `small_steps`? (Notebook 2 subtracted something from every row; `z.value` holds the numbers.) Libraries do both: they shift, and they fuse.

# %% [markdown]
# ### 7.3 Notebook 3, rebuilt ● · 5 min · 5 points
#
# Build the loss of a classifier of any depth: for each layer a product and a sum, a ReLU *between* layers, and the cross-entropy at the end. Derive nothing.
#
# **You will need** `enumerate`, which counts while it walks a list: `for i, layer in enumerate(params):` begins with `i = 0`.
#
# | value | shape | holds |
# |---|---|---|
# | `params` | list of `Layer` | `layer.W`, `layer.b` are Nodes |
# | `X`, `targets` | (n, d), (n, k) | plain arrays |
# | result | a Node, value () | mean cross-entropy |
#
# <details><summary>Hint 1</summary>Begin with output = Node(X) and let every layer replace it.</details>
# <details><summary>Hint 2</summary>Before every layer but the first comes a ReLU.</details>
# <details><summary>Hint 3</summary>The targets go into the op: CrossEntropy(targets).</details>

# %% exercise="mlp_loss" covers="S2.CG.14"

# %%
# Try it: the first loss of an untrained network should be near log 10 = 2.30.
images, labels, _ = data.digits()
X, targets = images[:64] / 16, one_hot(labels[:64], 10)
rng = np.random.default_rng(0)
params = [
    Layer(rng.normal(size=(d, h)) / np.sqrt(d), np.zeros(h))
    for d, h in pairwise((64, 32, 10))
]
float(mlp_loss([Layer(Node(W), Node(b)) for W, b in params], X, targets).value)

# %% check="mlp_loss" points=5

# %% [markdown] lecture=2
# ## Last week's network
#
# {code mlp_loss}
#
# Note:
#
# **Show** read it aloud as a sentence. A ReLU before every layer but the first, the loss at the end.
#
# **Ask** "How many lines for another activation? For ten layers?"
#
# **Wait for** one, and none. Depth costs no more thinking.

# %% [markdown]
# <details><summary>What you should have noticed</summary>
#
# Depth costs no more thinking. Another activation or another loss is one op, in one line.
#
# </details>

# %% [markdown]
# ### 7.4 It trains
#
# Here is what you need to compare: the layer functions and the training loop of notebook 3. `by_layers` is its two-layer network, written out with pairs of layer functions. `by_graph` makes leaves, builds the graph, and lets your engine do the rest. Both return the loss and the gradients.

# %% carry="affine affine_backward"

# %% carry="relu relu_backward cross_entropy_backward"

# %% carry="minibatches"

# %% carry="sgd_step"


# %%
def by_layers(params, X, targets):
    (W, b), (V, c) = params
    Z = affine(X, W, b)
    A = relu(Z)
    logits = affine(A, V, c)
    d_logits = cross_entropy_backward(logits, targets)
    d_A, d_V, d_c = affine_backward(d_logits, A, V)
    _, d_W, d_b = affine_backward(relu_backward(d_A, Z), X, W)
    return cross_entropy(logits, targets), [Layer(d_W, d_b), Layer(d_V, d_c)]


def by_graph(params, X, targets):
    leaves = [Layer(Node(W), Node(b)) for W, b in params]
    loss = mlp_loss(leaves, X, targets)
    backward(loss)
    return loss.value, [Layer(W.grad, b.grad) for W, b in leaves]


# %% [markdown]
# Both get the same start and the same batches. With its own formulas, the network of notebook 3 recognised about 96 of 100 unseen digits. Where will yours end up? Write a number down, then run.

# %%
X_train, X_test, y_train, y_test = data.train_test(images / 16, labels, rng)


def share_right(net):
    A = X_test
    for i, layer in enumerate(net):
        A = affine(relu(A) if i else A, *layer)
    return float(np.mean(A.argmax(axis=1) == y_test))


def trained(gradients, net):
    order, start = np.random.default_rng(1), perf_counter()
    for _ in range(30):
        for batch in minibatches(X_train, one_hot(y_train, 10), 32, order):
            _, grads = gradients(net, *batch)
            net = sgd_step(net, grads, 0.2)
    return share_right(net), perf_counter() - start


# %%
def both():
    ways = {"layer pairs": by_layers, "the graph": by_graph}
    shares = {name: trained(way, params) for name, way in ways.items()}
    return {name: f"{s:.1%} right, {t:.2f} s" for name, (s, t) in shares.items()}


figures.when_written(both)

# %% [markdown] lecture=3
# ## Will the graph end at the same accuracy?
#
# The same start, the same batches: layer pairs against the graph.
#
# Answer after hands for better, equal, worse:
#
# {output}
#
# Note:
#
# **Show** the question.
#
# **Ask** "Will the graph end at the same accuracy? And how much slower is it?"
#
# **Wait for** the hands, and one guess for the time. The same to the last digit, for somewhat more time: Python builds a graph for every batch.
#
# **Leave for home** 7.1 and 7.3.

# %% [markdown]
# The same accuracy to the last digit, for somewhat more time: Python has to build a graph for every batch. In return, a change that used to cost an evening with the pencil now costs one number. Below is a network with one more layer; change its sizes as you like, and derive nothing.

# %%
sizes, draw = (64, 32, 16, 10), np.random.default_rng(2)
deeper = [
    Layer(draw.normal(size=(d, h)) / np.sqrt(d), np.zeros(h))
    for d, h in pairwise(sizes)
]
figures.when_written(lambda: trained(by_graph, deeper)[0])

# %% [markdown]
# ### 7.5 One network, four gradients
#
# The gradient of the network with one hidden layer, 2410 parameters and 64 digits, in all the ways this course has taught: central differences (notebook 1), the formulas written out, pairs of layer functions (notebook 3), and your graph. By which factor do the times differ? Guess first, with a power of ten.

# %% carry="numerical_gradient"

# %% carry="numerical_layers"


# %%
def by_formula(params, X, targets):
    (W, b), (V, c) = params
    A = np.maximum(X @ W + b, 0)
    D = (softmax(A @ V + c) - targets) / len(X)
    D_Z = D @ V.T * (A > 0)
    return [Layer(X.T @ D_Z, D_Z.sum(axis=0)), Layer(A.T @ D, D.sum(axis=0))]


# %%
def timed(way):
    start = perf_counter()
    return way(params, X, targets), perf_counter() - start


ways = {
    "central differences": partial(numerical_layers, by_layers),
    "formulas": by_formula,
    "layer pairs": lambda *network: by_layers(*network)[1],
    "the graph": lambda *network: by_graph(*network)[1],
}
figures.when_written(
    lambda: figures.gradient_table({name: timed(way) for name, way in ways.items()})
)

# %% [markdown] lecture=4
# ## One network, four gradients
#
# 2410 parameters, 64 digits. By which **factor** do the times differ?
#
# Answer after a power of ten from everybody:
#
# {output}
#
# Note:
#
# **Show** the question, then the table: difference and time of each way. In JupyterLab run it live; it takes a few seconds.
#
# **Ask** "Guess the factor between the first row and the others. A power of ten, please."
#
# **Wait for** a power of ten from everybody, on the board. Then: "Why do the last three agree to all digits, and the first one to nine?" The valley of the first week. Two forward passes for every parameter, against two more for all of them.

# %% [markdown]
# The last three agree to the last digits that a computer has; the differences agree as far as the valley of notebook 1 allows. And look at the times. Differences need two forward passes *for every parameter*; a backward pass costs about as much as two more forward passes, for all parameters together. Forward mode, the other end of section 5, carries slopes from the leaves up, one pass for each parameter, so it pays only where there are few inputs.

# %%
figures.gradient_costs()

# %% [markdown] lecture=2
# ## Why training runs backward
#
# {output}
#
# Note:
#
# **Show** multiplications, in units of one forward pass, as the number of parameters grows.
#
# **Ask** "Where do the lines cross? When does forward mode pay?"
#
# **Wait for** with very few inputs. Training has one root and very many leaves.

# %% [markdown]
# The picture counts multiplications, in units of one forward pass. Training has one root, the loss, and very many leaves, and that is why it runs backward.
#
# For *checking*, forward is a bargain. Move all 2410 parameters at once, in a random direction $v$. The slope of the loss along it is a JVP, costs two forward passes, and must equal the gradient times $v$, entry by entry, summed up. A mistake in any entry changes this number.


# %%
# One random direction tests all derivatives: slope along it, gradient times direction.
def one_direction():
    way = [Layer(*(rng.normal(size=p.shape) for p in layer)) for layer in params]

    def loss_at(h):
        pairs = zip(params, way, strict=True)
        moved = [Layer(W + h * v, b + h * u) for (W, b), (v, u) in pairs]
        return by_layers(moved, X, targets)[0]

    slope = (loss_at(1e-6) - loss_at(-1e-6)) / 2e-6
    _, grads = by_graph(params, X, targets)
    blocks = zip(sum(grads, ()), sum(way, ()), strict=True)
    return float(slope), float(sum(np.sum(g * v) for g, v in blocks))


figures.when_written(one_direction)

# %% [markdown] lecture=2
# ## One direction tests all 2410
#
# $$\frac{L(\theta + h v) - L(\theta - h v)}{2h} \;\approx\; \nabla L \cdot v$$
#
# {output}
#
# Note:
#
# **Show** move all parameters at once, in one random direction; the two numbers of the output are the two sides.
#
# **Ask** "Two forward passes. Which mistake could hide from it?"
#
# **Wait for** none that is likely: a mistake in any entry changes this number. For checking, forward is a bargain.

# %% [markdown]
# ☆ And the engine that everybody uses? Where PyTorch is installed, the next cell builds the same network there and compares all 2410 numbers with yours. Look for what you know: leaves that ask for gradients, a formula that grows a graph, one call that runs it backward.


# %%
def in_pytorch():
    import torch

    leaves = [torch.tensor(p, requires_grad=True) for layer in params for p in layer]
    W, b, V, c = leaves
    logits = torch.relu(torch.tensor(X) @ W + b) @ V + c
    torch.nn.functional.cross_entropy(logits, torch.tensor(targets)).backward()
    _, grads = by_graph(params, X, targets)
    pairs = zip(leaves, sum(grads, ()), strict=True)
    return max(float(np.abs(leaf.grad.numpy() - ours).max()) for leaf, ours in pairs)


NO_TORCH = (
    "PyTorch is not installed here. The cell would show the largest difference between "
    "its gradients and yours, which is rounding: about 1e-17."
)
figures.when_written(lambda: in_pytorch() if find_spec("torch") else NO_TORCH)

# %% [markdown]
# ### 7.6 Mark a solution ○ · 5 min · 8 points
#
# Now you are the grader. Here is a network for two classes: $Z = XW + b$, $A = \sigma(Z)$, $o = Av + c$, $p = \sigma(o)$ for $n$ examples, and $L = -\frac{1}{n}\sum_i \left(t_i \log p_i + (1 - t_i)\log(1 - p_i)\right) + \frac{\lambda}{2}\sum W^2$. On this page *eight* of twelve lines are wrong, each by a mistake of its own (take the lines above it as mended).

# %% [markdown]
# **Form of the answer:** the number of each wrong line, and the line as it should be. A person will read it; formulas may be typed as in Python.
#
# | line | as handed in |
# |---|---|
# | 1 | $\delta_i = \partial L/\partial o_i = p_i - t_i$ |
# | 2 | $\partial L/\partial v = A^T \delta$ |
# | 3 | $\partial L/\partial c = c \sum_i \delta_i$ |
# | 4 | $\partial L/\partial A = \delta v^T$ |
# | 5 | the slope of the hidden layer is $Z(1 - Z)$, entry by entry |
# | 6 | $D = \partial L/\partial Z$ is $\partial L/\partial A$ times the slope, entry by entry |
# | 7 | without penalty, $\partial L/\partial W = D^T X$ |
# | 8 | with penalty, this is multiplied by $\lambda W$ |
# | 9 | $\partial L/\partial b = \sum_i D_i + \lambda b$ |
# | 10 | in the engine, a node that is used twice keeps the gradient that arrived last |
# | 11 | a node pays its parents when all its users have paid it |
# | 12 | the step is $W \leftarrow W + \alpha\, \partial L/\partial W$ |

# %% [markdown] written="mark_solution" points=8

# %% [markdown] lecture=4
# ## Round the room: right or wrong?
#
# > 1. $\delta_i = \partial L / \partial o_i = p_i - t_i$
# > 2. $\partial L / \partial v = A^T \delta$
# > 3. $\partial L / \partial c = c \sum_i \delta_i$
# > 4. $\partial L / \partial A = \delta\,v^T$
# > 5. slope of the hidden layer: $Z\,(1 - Z)$
#
# $L$ is a mean over $n$ examples.
#
# Answer after one line for each row of seats:
#
# Line 1 lacks $1/n$. Lines 3 and 5 are for you.
#
# Note:
#
# **Show** the first five of twelve lines; $A = \sigma(Z)$, $o = Av + c$, $p = \sigma(o)$.
#
# **Ask** each row of seats: "Your line: right or wrong? Which number would show it?"
#
# **Wait for** one answer a row, quickly. Say only of line 1 how it should be; the rest is the last exercise of the course.
#
# **Leave for home** the writing of 7.6.

# %% [markdown]
# ## Common mistakes
#
# - **Overwriting.** A node with two users keeps only one payment. Chains where nothing is used twice are still right.
# - **Pay on arrival.** Recursion along the parents pays too early, or pays old amounts again.
# - **Output for input.** The slope of the exponential is its output; the logarithm needs its input.
# - **Stretched gradients.** A bias whose gradient has as many rows as the batch: `unbroadcast` was forgotten.
# - **In place.** If the first payment became the gradient itself, `parent.grad += ...` changes another node's array, too.
# - **No fresh start.** A second call pays old gradients again.

# %% [markdown]
# - **Nodes compared by value.** Leaves with equal numbers are still two leaves.
# - **No upstream.** A local derivative alone is right only at the root, where the upstream gradient is 1.
# - **Overflow.** A loss made of small ops breaks where the exponential does; a fused one need not.

# %% [markdown]
# ## What you have now
#
# An engine that differentiates and trains whatever you can write with your ops, and four independent ways to one gradient. PyTorch, JAX and TensorFlow are this notebook with more ops, faster arrays, and years of care.
#
# You started with one weighted sum. On the way three things came back again and again: the error is what was said minus what was right; gradients add up where a value is used more than once; and a derivative that has not been checked at ugly numbers is a rumour.
#
# **To think about:** `backward` computes with arrays. What if it computed with nodes, so that the gradient were itself a graph? What could you do with its gradient?

# %% [markdown] lecture=1
# ## For next time
#
# `backward` computes with **arrays**.
#
# What if it computed with **nodes**, so that the gradient were itself a graph?
#
# Note:
#
# **Show** the question, and leave it on the wall while they pack.
#
# **Ask** "What could you do with the gradient of a gradient?"
#
# **Wait for** no answer today. Say what came back in all four weeks: what was said minus what was right; gradients add up; a derivative that has not been checked at ugly numbers is a rumour.
#
# **Leave for home** the exercises that no slide has shown.
