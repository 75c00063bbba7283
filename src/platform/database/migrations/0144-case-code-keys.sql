-- Reason: after a new key of the installation everything sealed can be wrapped anew, but the digest of a case's code cannot be made again without
-- the code. So it is kept which key it was made with, until the code is next used: then that key is still needed.

alter table cases add column code_key text;
