// The part of ONNX Runtime's C interface that is used here.
//
// The runtime hands out a table of function pointers which only ever grows at its end, so a
// declaration with gaps for what is not used stays right for every later version. The offsets are
// checked below, at compile time.
#pragma once

#include <stddef.h>
#include <stdint.h>

typedef struct OrtEnv OrtEnv;
typedef struct OrtStatus OrtStatus;
typedef struct OrtMemoryInfo OrtMemoryInfo;
typedef struct OrtSession OrtSession;
typedef struct OrtSessionOptions OrtSessionOptions;
typedef struct OrtRunOptions OrtRunOptions;
typedef struct OrtValue OrtValue;
typedef struct OrtTensorTypeAndShapeInfo OrtTensorTypeAndShapeInfo;
typedef struct OrtAllocator OrtAllocator;

// A function that returns OrtStatus * returns NULL where it succeeded.
typedef struct OrtApi {
  void *unused_0[2];
  const char *(*GetErrorMessage)(const OrtStatus *status);
  OrtStatus *(*CreateEnv)(int log_level, const char *log_id, OrtEnv **out);
  void *unused_4[3];
  OrtStatus *(*CreateSession)(const OrtEnv *env, const char *path, const OrtSessionOptions *options, OrtSession **out);
  void *unused_8[1];
  OrtStatus *(*Run)(OrtSession *session, const OrtRunOptions *options, const char *const *input_names, const OrtValue *const *inputs, size_t input_count, const char *const *output_names, size_t output_count, OrtValue **outputs);
  OrtStatus *(*CreateSessionOptions)(OrtSessionOptions **out);
  void *unused_11[12];
  OrtStatus *(*SetSessionGraphOptimizationLevel)(OrtSessionOptions *options, int level);
  OrtStatus *(*SetIntraOpNumThreads)(OrtSessionOptions *options, int threads);
  OrtStatus *(*SetInterOpNumThreads)(OrtSessionOptions *options, int threads);
  void *unused_26[4];
  OrtStatus *(*SessionGetInputCount)(const OrtSession *session, size_t *out);
  OrtStatus *(*SessionGetOutputCount)(const OrtSession *session, size_t *out);
  void *unused_32[4];
  OrtStatus *(*SessionGetInputName)(const OrtSession *session, size_t index, OrtAllocator *allocator, char **out);
  OrtStatus *(*SessionGetOutputName)(const OrtSession *session, size_t index, OrtAllocator *allocator, char **out);
  void *unused_38[11];
  OrtStatus *(*CreateTensorWithDataAsOrtValue)(const OrtMemoryInfo *info, void *data, size_t bytes, const int64_t *shape, size_t dimensions, int element_type, OrtValue **out);
  void *unused_50[1];
  OrtStatus *(*GetTensorMutableData)(OrtValue *value, void **out);
  void *unused_52[8];
  OrtStatus *(*GetTensorElementType)(const OrtTensorTypeAndShapeInfo *info, int *out);
  OrtStatus *(*GetDimensionsCount)(const OrtTensorTypeAndShapeInfo *info, size_t *out);
  OrtStatus *(*GetDimensions)(const OrtTensorTypeAndShapeInfo *info, int64_t *out, size_t count);
  void *unused_63[2];
  OrtStatus *(*GetTensorTypeAndShape)(const OrtValue *value, OrtTensorTypeAndShapeInfo **out);
  void *unused_66[3];
  OrtStatus *(*CreateCpuMemoryInfo)(int allocator_type, int memory_type, OrtMemoryInfo **out);
  void *unused_70[6];
  OrtStatus *(*AllocatorFree)(OrtAllocator *allocator, void *memory);
  void *unused_77[1];
  OrtStatus *(*GetAllocatorWithDefaultOptions)(OrtAllocator **out);
  void *unused_79[13];
  void (*ReleaseEnv)(OrtEnv *env);
  void (*ReleaseStatus)(OrtStatus *status);
  void (*ReleaseMemoryInfo)(OrtMemoryInfo *info);
  void (*ReleaseSession)(OrtSession *session);
  void (*ReleaseValue)(OrtValue *value);
  void *unused_97[2];
  void (*ReleaseTensorTypeAndShapeInfo)(OrtTensorTypeAndShapeInfo *info);
  void (*ReleaseSessionOptions)(OrtSessionOptions *options);
  void *unused_101[29];
  OrtStatus *(*AddSessionConfigEntry)(OrtSessionOptions *options, const char *key, const char *value);
} OrtApi;

typedef struct OrtApiBase {
  const OrtApi *(*GetApi)(uint32_t version);
  const char *(*GetVersionString)(void);
} OrtApiBase;

const OrtApiBase *OrtGetApiBase(void);

#define PARLEY_ORT_SLOT(name, index) \
  _Static_assert(offsetof(OrtApi, name) == (index) * sizeof(void *), #name " is slot " #index)

PARLEY_ORT_SLOT(GetErrorMessage, 2);
PARLEY_ORT_SLOT(CreateEnv, 3);
PARLEY_ORT_SLOT(CreateSession, 7);
PARLEY_ORT_SLOT(Run, 9);
PARLEY_ORT_SLOT(CreateSessionOptions, 10);
PARLEY_ORT_SLOT(SetSessionGraphOptimizationLevel, 23);
PARLEY_ORT_SLOT(SetIntraOpNumThreads, 24);
PARLEY_ORT_SLOT(SetInterOpNumThreads, 25);
PARLEY_ORT_SLOT(SessionGetInputCount, 30);
PARLEY_ORT_SLOT(SessionGetOutputCount, 31);
PARLEY_ORT_SLOT(SessionGetInputName, 36);
PARLEY_ORT_SLOT(SessionGetOutputName, 37);
PARLEY_ORT_SLOT(CreateTensorWithDataAsOrtValue, 49);
PARLEY_ORT_SLOT(GetTensorMutableData, 51);
PARLEY_ORT_SLOT(GetTensorElementType, 60);
PARLEY_ORT_SLOT(GetDimensionsCount, 61);
PARLEY_ORT_SLOT(GetDimensions, 62);
PARLEY_ORT_SLOT(GetTensorTypeAndShape, 65);
PARLEY_ORT_SLOT(CreateCpuMemoryInfo, 69);
PARLEY_ORT_SLOT(AllocatorFree, 76);
PARLEY_ORT_SLOT(GetAllocatorWithDefaultOptions, 78);
PARLEY_ORT_SLOT(ReleaseEnv, 92);
PARLEY_ORT_SLOT(ReleaseStatus, 93);
PARLEY_ORT_SLOT(ReleaseMemoryInfo, 94);
PARLEY_ORT_SLOT(ReleaseSession, 95);
PARLEY_ORT_SLOT(ReleaseValue, 96);
PARLEY_ORT_SLOT(ReleaseTensorTypeAndShapeInfo, 99);
PARLEY_ORT_SLOT(ReleaseSessionOptions, 100);
PARLEY_ORT_SLOT(AddSessionConfigEntry, 130);

#undef PARLEY_ORT_SLOT
