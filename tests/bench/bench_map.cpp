#include "benchtown.h"
#include "provinceterritory.h"
#include "core/map/territorylayers.h"
#include "core/map/themestyle.h"
#include <QGuiApplication>
#include <QFileInfo>
#include <QImage>
#include <qgsapplication.h>
#include <qgsmaprenderercustompainterjob.h>
#include <qgsmaprenderersequentialjob.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>
#include <ctime>
#include <cstdio>
using namespace spp; using namespace spp::bench;
static double cpu(){ timespec t; clock_gettime(CLOCK_PROCESS_CPUTIME_ID,&t); return t.tv_sec*1e3+t.tv_nsec/1e6; }
int main(int argc,char**argv){
  QgsApplication app(argc,argv,true); QgsApplication::setPrefixPath(QStringLiteral("/usr"),true); QgsApplication::initQgis(); setbuf(stdout,nullptr);
  QString path=argv[1]; Province p; if(argc>3) p.blocks=atoi(argv[3]);
  double t=cpu(); if(!QFileInfo::exists(path)) makeProvince(path, argv[2], p);
  printf("made %lld in %.1f s\n", p.parcels(), (cpu()-t)/1e3);
  auto ter=orStop(Territory::open(path,Territory::Access::ReadOnly));
  auto loaded=orStop(TerritoryLayers::load(*ter,*QgsProject::instance()));
  for(double mpp: {0.1,0.2,0.4,0.6,0.8,1.0,1.2,1.4,2.0,2.0,2.0,2.0}){ static int k=0; ++k;
    QgsMapSettings s; s.setLayers(QList<QgsMapLayer*>(loaded.layers.begin(),loaded.layers.end())); s.setOutputSize(QSize(1920,1080)); s.setOutputDpi(96); s.setDestinationCrs(QgsProject::instance()->crs());
    s.setFlag(Qgis::MapSettingsFlag::Antialiasing); s.setFlag(Qgis::MapSettingsFlag::UseRenderingOptimization);
    QPointF c=p.middle()+QPointF(k*37,k*11); s.setExtent(QgsRectangle(c.x()-960*mpp,c.y()-540*mpp,c.x()+960*mpp,c.y()+540*mpp));
    long n=0; { QgsFeature f; auto it=static_cast<QgsVectorLayer*>(loaded.layers[0])->getFeatures(QgsFeatureRequest().setFilterRect(s.extent()).setNoAttributes()); while(it.nextFeature(f))++n; }
    for(int r=0;r<2;++r){ double t0=cpu(); QgsMapRendererSequentialJob j(s); j.start(); j.waitForFinished(); QImage i=j.renderedImage(); printf("mpp %.2f scale %.0f n %ld cpu %.1f ms  us/parcel %.2f\n",mpp,s.scale(),n,cpu()-t0,(cpu()-t0)*1e3/n); if(getenv("SAVE")) i.save(QString("/tmp/map_%1.png").arg(k)); }
  }
}
