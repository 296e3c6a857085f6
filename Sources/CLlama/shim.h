#include "../../.deps/include/llama.h"
